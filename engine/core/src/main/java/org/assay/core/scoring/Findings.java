package org.assay.core.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Severity;

/** Counts the findings in a node. */
final class Findings {
    private Findings() {}

    /** Returns how many findings of each severity a guess makes of some leaves. */
    static Map<Severity, Mark.Count> of(List<Leaf> leaves, Guess guess) {
        Map<Severity, Mark.Count> counts = new EnumMap<>(Severity.class);
        for (Leaf leaf : leaves) {
            List<Option> options = guess.of(leaf);
            if (options.size() == 1) {
                options.get(0).counted().ifPresent(severity -> counts.merge(severity, Mark.Count.ONE, Findings::sum));
            } else {
                add(options, counts);
            }
        }
        return counts;
    }

    private static void add(List<Option> options, Map<Severity, Mark.Count> counts) {
        Mark.Count count = isOneSeverity(options) ? Mark.Count.ONE : Mark.Count.PERHAPS_ONE;
        options.stream()
                .flatMap(option -> option.counted().stream())
                .distinct()
                .forEach(severity -> counts.merge(severity, count, Findings::sum));
    }

    private static boolean isOneSeverity(List<Option> options) {
        Optional<Severity> first = options.get(0).counted();
        return options.stream().allMatch(option -> option.counted().equals(first));
    }

    private static Mark.Count sum(Mark.Count one, Mark.Count other) {
        return new Mark.Count(one.least() + other.least(), one.most() + other.most());
    }
}
