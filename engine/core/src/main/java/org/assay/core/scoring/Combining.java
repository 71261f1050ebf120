package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assay.ruleset.scoring.Operator;

/** Makes one figure of several. */
final class Combining {
    private final List<Term> terms;

    private Combining(List<Term> terms) {
        this.terms = terms;
    }

    /**
     * Combines the members of a node by any operator but {@link Operator#MATRIX} and {@link Operator#PLUGIN}.
     *
     * @param grain no more than the least that there is to gain, where there is anything
     */
    static Combined of(Operator operator, List<Term> members, Supplier<Ratio> grain) {
        List<Term> possible = members.stream().filter(Term::isPossible).toList();
        Combining combining = new Combining(possible);
        return switch (operator) {
            case MEAN -> combining.mean();
            case SUM -> combining.sum(grain);
            case MINIMUM -> combining.extreme(Ratio::min, Ratio.ORDER);
            case MAXIMUM -> combining.extreme(Ratio::max, Ratio.ORDER.reversed());
            case PRODUCT -> combining.product();
            case ALL -> combining.all();
            case MATRIX, PLUGIN -> throw new IllegalArgumentException("not combined here: " + operator);
        };
    }

    private Combined mean() {
        List<Term> weighty = new ArrayList<>(terms.size());
        Span bonus = Span.ZERO;
        for (Term term : terms) {
            if (term.bonus()) {
                bonus = bonus.plus(maybe(term, term.weighed()));
            } else if (term.weight().signum() > 0) {
                weighty.add(term);
            }
        }
        Span share = ratio(weighty, Term::share, Term::weight, bonus);
        return new Combined(presence(weighty), share, share, Span.ONE);
    }

    private Combined sum(Supplier<Ratio> grain) {
        Span gained = sum(terms, Term::gained);
        Span outOf = sum(terms, Term::outOf);
        boolean firm = terms.stream().allMatch(term -> term.outOf().isPoint());
        if (firm) {
            return firm(gained, outOf);
        }
        return outOf.low().signum() > 0
                ? new Combined(presence(terms), gained.over(outOf), gained, outOf)
                : new Combined(presence(terms), gained.over(outOf.atLeast(grain.get())), gained, outOf).orNothing();
    }

    /** Where it is known what there is to gain by each member, as far as it is in the score. */
    private Combined firm(Span gained, Span outOf) {
        List<Term> weighty =
                terms.stream().filter(term -> term.outOf().high().signum() > 0).toList();
        List<Term> others =
                terms.stream().filter(term -> term.outOf().high().signum() <= 0).toList();
        Span share = ratio(
                weighty,
                term -> term.gained().times(Ratio.ONE.divide(term.outOf().point())),
                term -> term.outOf().point(),
                sum(others, Term::gained));
        Combined combined = new Combined(presence(terms), share, gained, outOf);
        return weighty.stream().anyMatch(Term::isSure) || others.isEmpty() ? combined : combined.orNothing();
    }

    static Presence presence(List<Term> some) {
        return some.stream().map(Term::presence).reduce(Presence.NEVER, Presence::or);
    }

    private static Span ratio(
            List<Term> weighty, Function<Term, Span> share, Function<Term, Ratio> weight, Span above) {
        if (weighty.isEmpty()) {
            return Span.ZERO;
        }
        Ratio low = least(weighty, term -> share.apply(term).low(), weight);
        boolean firm = weighty.stream()
                .allMatch(term -> term.isSure() && share.apply(term).isPoint());
        Span mean = firm
                ? Span.at(low)
                : new Span(
                        low,
                        least(weighty, term -> share.apply(term).high().negate(), weight)
                                .negate());
        return mean.plus(spread(above, weighty, weight));
    }

    /** The least mean that leaving out any of those that may be left out gives. */
    private static Ratio least(List<Term> weighty, Function<Term, Ratio> share, Function<Term, Ratio> weight) {
        Ratio gained = Ratio.ZERO;
        Ratio outOf = Ratio.ZERO;
        for (Term term : weighty) {
            if (term.isSure()) {
                gained = gained.add(share.apply(term).multiply(weight.apply(term)));
                outOf = outOf.add(weight.apply(term));
            }
        }
        List<Term> maybe = weighty.stream()
                .filter(term -> !term.isSure())
                .sorted(Comparator.comparing(share, Ratio.ORDER))
                .toList();
        for (Term term : maybe) {
            Ratio own = share.apply(term);
            if (outOf.isZero() || own.compareTo(gained.divide(outOf)) < 0) {
                gained = gained.add(own.multiply(weight.apply(term)));
                outOf = outOf.add(weight.apply(term));
            }
        }
        return gained.divide(outOf);
    }

    /** What is gained above the line, by what there is to gain: by the least there may be, to be safe. */
    private static Span spread(Span above, List<Term> weighty, Function<Term, Ratio> weight) {
        if (above.equals(Span.ZERO)) {
            return Span.ZERO;
        }
        Ratio sure = weighty.stream().filter(Term::isSure).map(weight).reduce(Ratio.ZERO, Ratio::add);
        Ratio all = weighty.stream().map(weight).reduce(Ratio.ZERO, Ratio::add);
        Ratio least =
                sure.isZero() ? weighty.stream().map(weight).min(Ratio.ORDER).orElseThrow() : sure;
        return above.times(Ratio.ONE.divide(least)).hull(above.times(Ratio.ONE.divide(all)));
    }

    private static Span sum(List<Term> some, Function<Term, Span> of) {
        Span sum = Span.ZERO;
        for (Term term : some) {
            sum = sum.plus(maybe(term, of.apply(term)));
        }
        return sum;
    }

    /** What a member brings, or nothing where it may be left out. */
    private static Span maybe(Term term, Span own) {
        return term.isSure() ? own : own.hull(Span.ZERO);
    }

    private Combined extreme(BinaryOperator<Ratio> choose, Comparator<Ratio> order) {
        if (terms.isEmpty()) {
            return Combined.NOTHING;
        }
        Stream<Term> all = terms.stream();
        Ratio best = terms.stream()
                .flatMap(term -> Stream.of(term.share().low(), term.share().high()))
                .min(order)
                .orElseThrow();
        Ratio worst = terms.stream()
                .filter(Term::isSure)
                .map(term -> worst(term, order))
                .reduce(choose)
                .orElseGet(() -> all.map(term -> worst(term, order)).max(order).orElseThrow());
        Span share = best.compareTo(worst) <= 0 ? new Span(best, worst) : new Span(worst, best);
        return new Combined(presence(terms), share, share, Span.ONE);
    }

    private static Ratio worst(Term term, Comparator<Ratio> order) {
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
        Span share = new Span(surely ? Ratio.ONE : Ratio.ZERO, possibly ? Ratio.ONE : Ratio.ZERO);
        return new Combined(presence(terms), share, share, Span.ONE);
    }

    private static boolean isFull(Ratio share) {
        return share.compareTo(Ratio.ONE) >= 0;
    }
}
