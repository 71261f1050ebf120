package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.api.ruleset.Severity;

/**
 * What completing the answers could make of a node at best, or at worst. Bounds are taken of all completions at once, and
 * where they are not reached, the ways in which one requirement can come out are looked at apart, the most promising
 * first. So the answer is exact, unless there are so many ways that looking ends: then it is a bound, which holds.
 *
 * <p>Looking ends after 20,000 guesses, and earlier where there are more than 50 requirements. Means, sums and extremes of
 * requirements that hang on nothing else need no more than three guesses, however many there are; limits, steps, products
 * and conditions may need many.
 *
 * <p>Once all outcomes are chosen, a condition that hangs on figures that are not there counts against the company, as it
 * does in a score. Where one hangs on what the company has not said of itself, or on how much is judged, both ways are kept;
 * such an end is exact where no missing answer decides two things at once and it is reached with all of that in favour of
 * the company, all of it against it, or by the company as it stands; otherwise it is a bound.
 */
final class Search {
    /** Guesses looked at for one answer. */
    private static final int MOST = 20_000;
    /** Requirements looked at for one answer, in all guesses together, so that large companies do not take long. */
    private static final int MOST_LEAVES = 1_000_000;

    private final Evaluation open;
    private final ScoreTree tree;
    private final Node node;
    private final Aim aim;
    private int looked;

    /**
     * An end of what is possible.
     *
     * @param number of the score, or of the grade
     * @param exact whether it is known to be reached; otherwise it is a bound
     */
    record End(Ratio number, boolean exact) {
        private static final Comparator<End> ORDER =
                Comparator.comparing(End::number, Ratio.ORDER).thenComparing(End::exact);

        private static End at(Ratio number) {
            return new End(number, true);
        }
    }

    /**
     * What is sought.
     *
     * @param figure of the node
     * @param greatest whether the greatest or the least
     * @param better whether that is the best that could be, or the worst
     */
    private record Aim(Function<Mark, Span> figure, boolean greatest, boolean better) {
        Ratio bound(Mark mark) {
            Span span = figure.apply(mark);
            return greatest ? span.high() : span.low().negate();
        }

        boolean isReached(Mark mark) {
            return mark.isSure() && figure.apply(mark).isPoint();
        }

        End end(End bound) {
            return greatest ? bound : new End(bound.number().negate(), bound.exact());
        }
    }

    /** Some completions, and the most that any of them could give. */
    private record Place(Chosen guess, Evaluation evaluation, Ratio bound) {}

    private Search(Evaluation open, Node node, Aim aim) {
        this.open = open;
        this.tree = open.tree();
        this.node = node;
        this.aim = aim;
    }

    /** Returns the least score; empty when no completion leaves anything in it. */
    static Optional<End> leastScore(Evaluation open, Node node) {
        return node.isPlain()
                ? bounds(open, node).map(Span::low).map(End::at)
                : new Search(open, node, new Aim(Mark::score, false, false)).run();
    }

    /** Returns the greatest score; empty when no completion leaves anything in it. */
    static Optional<End> greatestScore(Evaluation open, Node node) {
        return node.isPlain()
                ? bounds(open, node).map(Span::high).map(End::at)
                : new Search(open, node, new Aim(Mark::score, true, true)).run();
    }

    /** Returns the bounds of a node that reaches them. */
    private static Optional<Span> bounds(Evaluation open, Node node) {
        Mark mark = open.mark(node);
        return mark.presence() == Presence.NEVER ? Optional.empty() : Optional.of(mark.score());
    }

    /** Returns the number of the worst grade; empty when no completion gives one. */
    static Optional<End> worstGrade(Evaluation open, Node node) {
        return new Search(open, node, new Aim(Search::grades, true, false)).run();
    }

    /** Returns the number of the best grade; empty when no completion gives one. */
    static Optional<End> bestGrade(Evaluation open, Node node) {
        return new Search(open, node, new Aim(Search::grades, false, true)).run();
    }

    private static Span grades(Mark mark) {
        return mark.grades().isEmpty()
                ? Span.ZERO
                : new Span(
                        Ratio.of(mark.grades().first()), Ratio.of(mark.grades().last()));
    }

    private Optional<End> run() {
        Chosen none = Chosen.none(tree.leaves().size());
        Mark mark = open.mark(node);
        if (mark.presence() == Presence.NEVER) {
            return Optional.empty();
        }
        Ratio bound = aim.bound(mark);
        if (aim.isReached(mark)) {
            return Optional.of(aim.end(End.at(bound)));
        }
        List<Leaf> undecided = tree.leaves().stream().filter(Leaf::isOpen).toList();
        List<Chosen> witnesses = new Witnesses(open, node, aim.better()).of(none, undecided);
        Optional<End> best = Optional.empty();
        for (Chosen witness : witnesses) {
            best = greater(best, completed(witness, look(witness).mark(node)));
        }
        if (best.filter(End.at(bound)::equals).isEmpty()) {
            best = search(new Place(none, open, bound), order(undecided, witnesses), best);
        }
        return best.map(aim::end);
    }

    private Evaluation look(Guess guess) {
        looked++;
        return new Evaluation(tree, guess);
    }

    private Evaluation look(Evaluation before, Leaf changed, Guess guess) {
        looked++;
        return before.but(changed, guess);
    }

    private Optional<End> reached(Mark mark) {
        return aim.isReached(mark) ? Optional.of(End.at(aim.bound(mark))) : Optional.empty();
    }

    /** Of a guess that leaves nothing open; empty where a company that comes out so has no score there. */
    private Optional<End> completed(Chosen guess, Mark mark) {
        if (aim.isReached(mark) || mark.presence() == Presence.NEVER) {
            return reached(mark);
        }
        Mark settled = Evaluation.settled(tree, guess).mark(node);
        if (tree.isClosed()) {
            return reached(settled);
        }
        Ratio bound = aim.bound(mark);
        boolean exact = tree.isIndependent()
                && Stream.of(
                                settled,
                                Evaluation.favoured(tree, guess).mark(node),
                                Evaluation.settled(tree, Guess.each(Leaf::evidenced))
                                        .mark(node))
                        .anyMatch(one ->
                                reached(one).filter(End.at(bound)::equals).isPresent());
        return Optional.of(new End(bound, exact));
    }

    private static Optional<End> greater(Optional<End> one, Optional<End> other) {
        return Stream.concat(one.stream(), other.stream()).max(End.ORDER);
    }

    /** Those on which the witnesses disagree come first: what is best in one respect is not in another. */
    private static List<Leaf> order(List<Leaf> undecided, List<Chosen> witnesses) {
        return undecided.stream()
                .sorted(Comparator.<Leaf, Boolean>comparing(leaf -> witnesses.stream()
                                        .map(witness -> witness.option(leaf))
                                        .distinct()
                                        .count()
                                == 1)
                        .thenComparing(Leaf::weight, Ratio.ORDER.reversed()))
                .toList();
    }

    private Optional<End> search(Place start, List<Leaf> order, Optional<End> found) {
        PriorityQueue<Place> places = new PriorityQueue<>(Comparator.comparing(Place::bound, Ratio.ORDER.reversed()));
        places.add(start);
        Optional<End> best = found;
        while (!places.isEmpty()) {
            Place place = places.poll();
            if (isNoBetter(place.bound(), best)) {
                return best;
            }
            if (looked > MOST || (long) looked * tree.leaves().size() > MOST_LEAVES) {
                return Optional.of(new End(place.bound(), false));
            }
            Optional<Leaf> next =
                    order.stream().filter(place.guess()::leavesOpen).findFirst();
            best = next.isPresent()
                    ? part(place, next.get(), places, best)
                    : greater(best, completed(place.guess(), place.evaluation().mark(node)));
        }
        return best;
    }

    /** Looks at the ways of one requirement apart. */
    private Optional<End> part(Place place, Leaf leaf, PriorityQueue<Place> places, Optional<End> found) {
        Optional<End> best = found;
        for (int option = 0; option < leaf.options().size(); option++) {
            Chosen guess = place.guess().with(leaf, option);
            Evaluation evaluation = look(place.evaluation(), leaf, guess);
            Mark mark = evaluation.mark(node);
            if (mark.presence() != Presence.NEVER) {
                best = greater(best, reached(mark));
                if (!isNoBetter(aim.bound(mark), best)) {
                    places.add(new Place(guess, evaluation, aim.bound(mark)));
                }
            }
        }
        return best;
    }

    private static boolean isNoBetter(Ratio bound, Optional<End> best) {
        return best.filter(found -> bound.compareTo(found.number()) <= 0).isPresent();
    }

    /** Completions that are likely to be the best, or the worst: by points, and by the gravity of findings. */
    private static final class Witnesses {
        private final boolean better;
        private final Map<Integer, Ratio> rates = new HashMap<>();

        Witnesses(Evaluation open, Node node, boolean better) {
            this.better = better;
            addRates(open, node);
        }

        private void addRates(Evaluation open, Node node) {
            Span share = open.combined(node).share();
            node.leaves().forEach(leaf -> rates.putIfAbsent(leaf.index(), better ? share.high() : share.low()));
            node.nodes().forEach(below -> addRates(open, below));
        }

        List<Chosen> of(Chosen none, List<Leaf> undecided) {
            List<Chosen> witnesses = new ArrayList<>();
            for (boolean gravityFirst : new boolean[] {false, true}) {
                witnesses.add(none.with(undecided, leaf -> choose(leaf, gravityFirst)));
            }
            return witnesses;
        }

        private int choose(Leaf leaf, boolean gravityFirst) {
            Comparator<Option> byPoints = Comparator.comparing(option -> above(leaf, option), Ratio.ORDER);
            Comparator<Option> byGravity = Comparator.comparing(
                    option -> option.counted().map(Severity::ordinal).orElse(Integer.MAX_VALUE));
            Comparator<Option> order =
                    gravityFirst ? byGravity.thenComparing(byPoints) : byPoints.thenComparing(byGravity);
            Comparator<Option> chosen = (better ? order : order.reversed())
                    .thenComparing(option -> option.points().isPresent());
            List<Option> options = leaf.options();
            return options.indexOf(options.stream().max(chosen).orElseThrow());
        }

        /** By how much a way to come out lifts the mean it is part of. */
        private Ratio above(Leaf leaf, Option option) {
            Ratio rate = rates.getOrDefault(leaf.index(), Ratio.ZERO);
            return option.points()
                    .map(leaf::share)
                    .map(share ->
                            (better ? share.high() : share.low()).subtract(rate).multiply(leaf.weight()))
                    .orElse(Ratio.ZERO);
        }
    }
}
