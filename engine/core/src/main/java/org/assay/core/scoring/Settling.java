package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;

/**
 * The open requirements whose answers would settle a grade soonest. Those come first that, whatever their answer, leave
 * the fewest grades and the narrowest range; as many are named as settle the grade if each leaves as much open as it can.
 */
public final class Settling {
    private final ScoreTree tree;
    private final Node total;

    private Settling(ScoreTree tree) {
        this.tree = tree;
        this.total = tree.total();
    }

    /** Returns the requirements, in order, by id; none where the grade is settled, or nothing could settle it. */
    public static List<String> of(Scheme scheme, List<Scored> requirements) {
        try {
            List<Scored> ordered = requirements.stream()
                    .sorted(Comparator.comparing(Scored::id))
                    .toList();
            return new Settling(Planting.of(scheme, ordered)).order();
        } catch (Unscorable e) {
            return List.of();
        }
    }

    private List<String> order() {
        Chosen guess = Chosen.none(tree.leaves().size());
        Evaluation open = new Evaluation(tree, guess);
        List<Ranked> ranked = new ArrayList<>();
        for (Leaf leaf : total.all()) {
            if (leaf.isOpen()) {
                ranked.add(widest(open, guess, leaf));
            }
        }
        ranked.sort(Comparator.comparing(Ranked::left));
        List<String> named = new ArrayList<>();
        for (Ranked next : ranked) {
            if (width(open).grades() <= 1) {
                break;
            }
            guess = guess.with(next.leaf(), next.option());
            open = open.but(next.leaf(), guess);
            if (!named.contains(next.leaf().of().id())) {
                named.add(next.leaf().of().id());
            }
        }
        return named;
    }

    private Ranked widest(Evaluation open, Chosen guess, Leaf leaf) {
        Ranked widest = new Ranked(leaf, 0, width(open.but(leaf, guess.with(leaf, 0))));
        for (int option = 1; option < leaf.options().size(); option++) {
            Width left = width(open.but(leaf, guess.with(leaf, option)));
            widest = left.compareTo(widest.left()) > 0 ? new Ranked(leaf, option, left) : widest;
        }
        return widest;
    }

    private Width width(Evaluation evaluation) {
        Mark mark = evaluation.mark(total);
        SortedSet<Integer> grades = mark.grades();
        int count = grades.isEmpty() ? 0 : grades.last() - grades.first() + 1;
        return new Width(count, mark.score().high().subtract(mark.score().low()));
    }

    /** How an answer of a requirement that settles least leaves the score. */
    private record Ranked(Leaf leaf, int option, Width left) {}

    /** How much is open. */
    private record Width(int grades, Ratio scores) implements Comparable<Width> {
        @Override
        public int compareTo(Width other) {
            return grades == other.grades ? scores.compareTo(other.scores) : Integer.compare(grades, other.grades);
        }
    }
}
