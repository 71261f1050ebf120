package org.assay.core.judge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.core.scoring.Verdict;

/**
 * What several records come to together: the worst outcome among them, and of the findings the gravest severity. Beside
 * a record that is not met, one that is met in part weighs one milder, as it does wherever a grade is capped. A record
 * that does not apply changes nothing. The order does not matter, nor does saying the same twice.
 */
final class Together {
    private static final List<Outcome> WORST_FIRST = List.of(Outcome.NOT_MET, Outcome.PARTLY_MET, Outcome.MET);

    private Together() {}

    /** Returns what two decided verdicts come to. */
    static Verdict of(Verdict one, Verdict other) {
        if (one.outcome() == Outcome.NOT_APPLICABLE) {
            return other;
        }
        if (other.outcome() == Outcome.NOT_APPLICABLE) {
            return one;
        }
        Outcome worst = WORST_FIRST.stream()
                .filter(outcome -> one.outcome() == outcome || other.outcome() == outcome)
                .findFirst()
                .orElseThrow();
        Severity gravest = Stream.of(one, other)
                .filter(verdict -> verdict.outcome().isFinding() == worst.isFinding())
                .map(verdict -> weighing(verdict, worst))
                .min(Severity::compareTo)
                .orElseThrow();
        return new Verdict(worst, gravest);
    }

    /** What is minor stays so: as an observation it would cost less beside a further finding than alone. */
    private static Severity weighing(Verdict verdict, Outcome worst) {
        boolean isPart = verdict.outcome() == Outcome.PARTLY_MET && worst == Outcome.NOT_MET;
        return isPart && verdict.severity() != Severity.MINOR ? verdict.counted() : verdict.severity();
    }

    /** Returns every verdict that records can come to, each of which could give one of several. */
    static Set<Verdict> each(Verdict none, Collection<Set<Verdict>> records) {
        Set<Verdict> possible = Set.of(none);
        for (Set<Verdict> record : records) {
            possible = each(possible, record);
        }
        return possible;
    }

    private static Set<Verdict> each(Set<Verdict> ones, Set<Verdict> others) {
        Set<Verdict> possible = new LinkedHashSet<>();
        ones.forEach(one -> others.forEach(other -> possible.add(of(one, other))));
        return possible;
    }

    /** Returns every verdict that any number of such records can come to, none among them. */
    static Set<Verdict> anyNumber(Verdict none, Set<Verdict> record) {
        Set<Verdict> one = new LinkedHashSet<>(record);
        one.add(none);
        Set<Verdict> before = Set.of();
        Set<Verdict> now = one;
        while (!now.equals(before)) {
            before = now;
            now = each(now, one);
        }
        return now;
    }
}
