package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.assessment.Cap;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Ternary;
import org.assay.ruleset.scoring.Limit;

/** Names what limits the grade of a node, and the findings behind it. */
final class Caps {
    private final Node node;
    private final Mark mark;
    private final Evaluation evaluation;
    private final Map<Severity, Integer> bySeverity = new HashMap<>();
    private int lowest = -1;

    private Caps(Node node, Evaluation evaluation) {
        this.node = node;
        this.mark = evaluation.mark(node);
        this.evaluation = evaluation;
        holding().forEach(limit -> {
            int number = node.indexOf(limit.atMost());
            lowest = Math.max(lowest, number);
            limit.counted().ifPresent(severity -> bySeverity.merge(severity, number, Math::max));
        });
    }

    /** Returns a cap for every finding that has part in one and for every other limit, the lowest first, then by id. */
    static List<Cap> of(Node node, Evaluation evaluation) {
        return new Caps(node, evaluation).all();
    }

    private Stream<Limit> holding() {
        Figured figured = new Figured(mark.uncapped(), mark.max(), mark.findings());
        return node.limits().stream().filter(limit -> evaluation.grading().holds(limit, node, figured) == Ternary.TRUE);
    }

    private List<Cap> all() {
        if (lowest < 0) {
            return List.of();
        }
        List<Cap> caps = new ArrayList<>();
        node.all().stream().flatMap(leaf -> cap(leaf).stream()).forEach(caps::add);
        holding()
                .filter(Limit.Case.class::isInstance)
                .map(Limit.Case.class::cast)
                .map(this::cap)
                .forEach(caps::add);
        return caps.stream()
                .distinct()
                .sorted(Comparator.comparing((Cap cap) -> -node.indexOf(cap.limit()))
                        .thenComparing(Cap::requirement))
                .toList();
    }

    private Optional<Cap> cap(Leaf leaf) {
        Option option = evaluation.options(leaf).get(0);
        return option.counted()
                .filter(bySeverity::containsKey)
                .map(severity -> new Cap(
                        name(bySeverity.get(severity)),
                        leaf.of().id(),
                        reason(leaf.of().id(), option, severity),
                        isBinding(bySeverity.get(severity))));
    }

    private Cap cap(Limit.Case limit) {
        String reason = limit.reason().isEmpty() ? limit.when().text() : limit.reason();
        return new Cap(
                limit.atMost(), "", reason + ": at most " + limit.atMost(), isBinding(node.indexOf(limit.atMost())));
    }

    private String name(int number) {
        return node.grades().get(number).name();
    }

    private boolean isBinding(int number) {
        return number == lowest && lowers(number);
    }

    private boolean lowers(int number) {
        Optional<Ratio> top = node.grades().get(number).top().map(Ratio::of);
        return top.map(score -> mark.uncapped().point().compareTo(score) > 0)
                .orElseGet(() -> evaluation.grading().earned(node).first() < number);
    }

    private String reason(String id, Option option, Severity severity) {
        int findings = mark.findings(severity).least();
        Verdict verdict = option.verdict();
        String reason = words(verdict.severity()) + " finding on " + id;
        if (verdict.outcome() == Outcome.PARTLY_MET) {
            reason += ", met in part and so counted as " + words(severity);
        }
        if (findings > 1) {
            reason += ", one of " + findings;
        }
        return reason + ": at most " + name(bySeverity.get(severity))
                + (option.withholdsGrade() ? ", grade withheld" : "");
    }

    static String words(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
