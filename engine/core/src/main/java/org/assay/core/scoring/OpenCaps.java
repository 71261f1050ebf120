package org.assay.core.scoring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.api.assessment.Cap;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.scoring.Limit;

/** Names the requirements that are still open and whose worst outcome limits the low end of a score. */
final class OpenCaps {
    private final Node node;
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);

    private OpenCaps(Node node) {
        this.node = node;
        node.all().forEach(leaf -> gravest(leaf).ifPresent(severity -> findings.merge(severity, 1, Integer::sum)));
    }

    /**
     * Returns a cap for each of the gravest, by requirement; none where points alone, or the findings already made, hold
     * the low end as far down.
     */
    static List<Cap> of(Node node, Evaluation known, Ratio low) {
        return new OpenCaps(node).all(known, low);
    }

    private List<Cap> all(Evaluation known, Ratio low) {
        OptionalInt worst = limit(findings);
        if (worst.isEmpty() || !isTop(worst.getAsInt(), low)) {
            return List.of();
        }
        Map<Severity, Integer> made = new EnumMap<>(Severity.class);
        known.mark(node).findings().forEach((severity, count) -> made.put(severity, count.least()));
        if (limit(made).orElse(-1) >= worst.getAsInt()) {
            return List.of();
        }
        Severity severity = findings.keySet().stream()
                .filter(one -> limit(Map.of(one, findings.get(one))).equals(worst))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return node.all().stream()
                .filter(leaf -> !leaf.of().isDecided())
                .filter(leaf -> gravest(leaf).equals(Optional.of(severity)))
                .sorted(Comparator.comparing(leaf -> leaf.of().id()))
                .map(leaf ->
                        cap(leaf, severity, node.grades().get(worst.getAsInt()).name()))
                .toList();
    }

    private boolean isTop(int grade, Ratio low) {
        return node.grades().get(grade).top().map(Ratio::of).filter(low::equals).isPresent();
    }

    private OptionalInt limit(Map<Severity, Integer> counts) {
        return node.limits().stream()
                .filter(Limit.Findings.class::isInstance)
                .map(Limit.Findings.class::cast)
                .filter(limit -> counts.getOrDefault(limit.severity(), 0) >= limit.findings())
                .mapToInt(limit -> node.indexOf(limit.atMost()))
                .max();
    }

    private static Optional<Severity> gravest(Leaf leaf) {
        Optional<Severity> gravest = Optional.empty();
        for (Option option : leaf.options()) {
            gravest = isGraver(option.counted(), gravest) ? option.counted() : gravest;
        }
        return gravest;
    }

    private static boolean isGraver(Optional<Severity> one, Optional<Severity> other) {
        return one.isPresent() && (other.isEmpty() || one.get().compareTo(other.get()) < 0);
    }

    private Cap cap(Leaf leaf, Severity severity, String grade) {
        String id = leaf.of().id();
        int count = findings.get(severity);
        return new Cap(
                grade,
                id,
                id + " could be a " + Caps.words(severity) + " finding" + (count > 1 ? ", one of " + count : "")
                        + ": at most " + grade,
                true);
    }
}
