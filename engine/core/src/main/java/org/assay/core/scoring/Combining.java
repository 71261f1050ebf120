package org.assay.core.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.ruleset.scoring.Operator;

/** Makes one figure of several. */
final class Combining {
    private final List<Term> terms;

    private Combining(List<Term> terms) {
        this.terms = terms;
    }

    /**
     * Combines the members of a node by any operator but {@link Operator#MATRIX}.
     *
     * @param grain no more than the least that there is to gain, where there is anything
     */
    static Combined of(Operator operator, List<Term> members, Supplier<BigFraction> grain) {
        List<Term> possible = members.stream().filter(Term::isPossible).toList();
        Combining combining = new Combining(possible);
        return switch (operator) {
            case MEAN -> combining.mean();
            case SUM -> combining.sum(grain);
            case MINIMUM -> combining.extreme(Fractions::lesser, Fractions.ORDER);
            case MAXIMUM -> combining.extreme(Fractions::greater, Fractions.ORDER.reversed());
            case PRODUCT -> combining.product();
            case ALL -> combining.all();
            case MATRIX -> throw new IllegalArgumentException("a table is looked up, not combined");
        };
    }

    private Combined mean() {
        List<Term> weighty = terms.stream()
                .filter(term -> !term.bonus() && term.weight().signum() > 0)
                .toList();
        return ratio(
                weighty, terms.stream().filter(Term::bonus).toList(), Term::share, Term::weight, presence(weighty));
    }

    private Combined sum(Supplier<BigFraction> grain) {
        boolean firm = terms.stream().allMatch(term -> term.outOf().isPoint());
        List<Term> weighty =
                terms.stream().filter(term -> term.outOf().high().signum() > 0).toList();
        List<Term> others =
                terms.stream().filter(term -> term.outOf().high().signum() <= 0).toList();
        if (firm) {
            Combined ratio = ratio(
                    weighty,
                    others,
                    term -> term.gained()
                            .times(BigFraction.ONE.divide(term.outOf().point())),
                    term -> term.outOf().point(),
                    presence(terms));
            return weighty.stream().anyMatch(Term::isSure) || others.isEmpty() ? ratio : ratio.orNothing();
        }
        Span gained = sum(terms, Term::gained);
        Span outOf = sum(terms, Term::outOf);
        return outOf.low().signum() > 0
                ? new Combined(presence(terms), gained.over(outOf), gained, outOf)
                : new Combined(presence(terms), gained.over(outOf.atLeast(grain.get())), gained, outOf).orNothing();
    }

    private static Presence presence(List<Term> some) {
        return some.stream().map(Term::presence).reduce(Presence.NEVER, Presence::or);
    }

    private Combined ratio(
            List<Term> weighty,
            List<Term> bonus,
            Function<Term, Span> share,
            Function<Term, BigFraction> weight,
            Presence presence) {
        Span gained = sum(terms, Term::gained);
        Span outOf = sum(terms, Term::outOf);
        if (weighty.isEmpty()) {
            return new Combined(presence, Span.ZERO, gained, outOf);
        }
        Span mean = new Span(
                least(weighty, term -> share.apply(term).low(), weight),
                least(weighty, term -> share.apply(term).high().negate(), weight)
                        .negate());
        return new Combined(presence, mean.plus(above(bonus, weighty, weight)), gained, outOf);
    }

    /** The least mean that leaving out any of those that may be left out gives. */
    private static BigFraction least(
            List<Term> weighty, Function<Term, BigFraction> share, Function<Term, BigFraction> weight) {
        BigFraction gained = BigFraction.ZERO;
        BigFraction outOf = BigFraction.ZERO;
        for (Term term : weighty) {
            if (term.isSure()) {
                gained = gained.add(share.apply(term).multiply(weight.apply(term)));
                outOf = outOf.add(weight.apply(term));
            }
        }
        List<Term> maybe = weighty.stream()
                .filter(term -> !term.isSure())
                .sorted(Comparator.comparing(share, Fractions.ORDER))
                .toList();
        for (Term term : maybe) {
            BigFraction own = share.apply(term);
            if (outOf.isZero() || Fractions.compare(own, gained.divide(outOf)) < 0) {
                gained = gained.add(own.multiply(weight.apply(term)));
                outOf = outOf.add(weight.apply(term));
            }
        }
        return gained.divide(outOf);
    }

    /** What is gained above the line, by what there is to gain: by the least there may be, to be safe. */
    private static Span above(List<Term> bonus, List<Term> weighty, Function<Term, BigFraction> weight) {
        if (bonus.isEmpty()) {
            return Span.ZERO;
        }
        BigFraction sure = weighty.stream().filter(Term::isSure).map(weight).reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction all = weighty.stream().map(weight).reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction least = sure.isZero()
                ? weighty.stream().map(weight).min(Fractions.ORDER).orElseThrow()
                : sure;
        Span gained = sum(bonus, Term::gained);
        return gained.times(BigFraction.ONE.divide(least)).hull(gained.times(BigFraction.ONE.divide(all)));
    }

    private static Span sum(List<Term> some, Function<Term, Span> of) {
        Span sum = Span.ZERO;
        for (Term term : some) {
            Span own = of.apply(term);
            sum = sum.plus(term.isSure() ? own : own.hull(Span.ZERO));
        }
        return sum;
    }

    private Combined extreme(BinaryOperator<BigFraction> choose, Comparator<BigFraction> order) {
        if (terms.isEmpty()) {
            return Combined.NOTHING;
        }
        Stream<Term> all = terms.stream();
        BigFraction best = terms.stream()
                .flatMap(term -> Stream.of(term.share().low(), term.share().high()))
                .min(order)
                .orElseThrow();
        BigFraction worst = terms.stream()
                .filter(Term::isSure)
                .map(term -> worst(term, order))
                .reduce(choose)
                .orElseGet(() -> all.map(term -> worst(term, order)).max(order).orElseThrow());
        Span share = Fractions.compare(best, worst) <= 0 ? new Span(best, worst) : new Span(worst, best);
        return new Combined(presence(terms), share, share, Span.ONE);
    }

    private static BigFraction worst(Term term, Comparator<BigFraction> order) {
        return order.compare(term.share().low(), term.share().high()) >= 0
                ? term.share().low()
                : term.share().high();
    }

    private Combined product() {
        Span product = Span.ONE;
        for (Term term : terms) {
            Span with = product.times(term.share());
            product = term.isSure() ? with : with.hull(product);
        }
        return new Combined(presence(terms), product, product, Span.ONE);
    }

    private Combined all() {
        boolean surely = terms.stream().allMatch(term -> isFull(term.share().low()));
        boolean possibly = terms.stream()
                .filter(Term::isSure)
                .allMatch(term -> isFull(term.share().high()));
        Span share =
                new Span(surely ? BigFraction.ONE : BigFraction.ZERO, possibly ? BigFraction.ONE : BigFraction.ZERO);
        return new Combined(presence(terms), share, share, Span.ONE);
    }

    private static boolean isFull(BigFraction share) {
        return Fractions.compare(share, BigFraction.ONE) >= 0;
    }
}
