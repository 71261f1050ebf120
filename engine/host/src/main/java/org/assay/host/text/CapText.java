package org.assay.host.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.api.assessment.AreaResult;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;

/** Says in plain words what limits a grade: which findings, to which grade, and by how much the score is lowered. */
final class CapText {
    private static final int NAMED = 5;

    private final List<Cap> caps;
    private final Map<String, RequirementResult> requirements;

    private CapText(RulesetResult result) {
        this.caps = result.caps();
        this.requirements = result.requirements().stream()
                .collect(Collectors.toMap(RequirementResult::id, Function.identity(), (one, other) -> one));
    }

    /** Returns whether the strictest of the limits lowers the score. */
    static boolean binds(List<Cap> caps) {
        return !caps.isEmpty() && caps.get(0).binding();
    }

    /** Returns what limits a ruleset's grade. The strictest limit counts; the milder ones are only counted. */
    static String of(RulesetResult result) {
        CapText text = new CapText(result);
        return binds(result.caps()) ? text.binding(result) : text.idle();
    }

    /** Returns what lowers an area's score. */
    static String of(AreaResult area) {
        return fromTo(area.rawScore(), area.score()) + ", at most "
                + area.caps().get(0).limit() + ", by "
                + named(strictest(area.caps()).stream().map(Cap::requirement).toList());
    }

    private String binding(RulesetResult result) {
        boolean open = result.interval()
                .filter(interval -> interval.low().compareTo(interval.high()) < 0)
                .isPresent();
        String grade = "at most " + caps.get(0).limit() + (withholds() ? " and no grade" : "");
        return (open
                        ? "from " + Words.score(result.rawScore()) + " to "
                        : fromTo(result.rawScore(), result.score()) + ", ")
                + grade + ", by " + findings() + milder();
    }

    private boolean withholds() {
        return strictest(caps).stream().map(Cap::requirement).anyMatch(id -> counted(id) == Severity.ZERO_TOLERANCE);
    }

    private String idle() {
        return "at most " + caps.get(0).limit() + ", by " + findings()
                + ": changes nothing, as the score is not above that";
    }

    private static String fromTo(Optional<BigDecimal> raw, Optional<BigDecimal> score) {
        return "from " + Words.score(raw) + " to " + Words.score(score);
    }

    private String milder() {
        int milder = caps.size() - strictest(caps).size();
        return switch (milder) {
            case 0 -> "";
            case 1 -> "; 1 more finding has a milder limit, which changes nothing";
            default -> "; " + milder + " more findings have milder limits, which change nothing";
        };
    }

    /** Says which findings bring the strictest limit, the gravest first. */
    private String findings() {
        List<String> others = strictest(caps).stream()
                .filter(cap -> cap.requirement().isEmpty())
                .map(Cap::reason)
                .toList();
        if (!others.isEmpty()) {
            return String.join(" and ", others);
        }
        Map<Severity, List<String>> bySeverity = strictest(caps).stream()
                .map(Cap::requirement)
                .collect(Collectors.groupingBy(this::counted, TreeMap::new, Collectors.toList()));
        return bySeverity.entrySet().stream()
                .map(group -> findings(group.getKey(), group.getValue()))
                .collect(Collectors.joining(" and "));
    }

    private static String findings(Severity severity, List<String> ids) {
        String word = Words.of(severity).replace(' ', '-') + " finding";
        String count = ids.size() == 1 ? "a " + word : ids.size() + " " + word + "s";
        return count + " (" + named(ids) + ")";
    }

    private Severity counted(String id) {
        return Optional.ofNullable(requirements.get(id))
                .map(result -> result.scoredOutcome() == Outcome.PARTLY_MET
                        ? result.scoredSeverity().milder()
                        : result.scoredSeverity())
                .orElse(Severity.OBSERVATION);
    }

    private static List<Cap> strictest(List<Cap> caps) {
        return caps.stream()
                .filter(cap -> cap.limit().equals(caps.get(0).limit()))
                .toList();
    }

    /** Returns at most five by name. */
    static String named(List<String> ids) {
        String named = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        return named + (ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "");
    }
}
