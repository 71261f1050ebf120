package org.assay.host.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;

/** The requirements of a scorecard: findings by severity, then what could not be decided, then the rest. */
final class RequirementSection {
    private final Page page;
    private final List<RequirementResult> requirements;
    private final RequirementEntry entry;
    private final boolean all;

    RequirementSection(Page page, RulesetResult result, Questions questions, boolean all) {
        this.page = page;
        this.requirements = result.requirements();
        this.entry = new RequirementEntry(page, result, questions);
        this.all = all;
    }

    void write() {
        Stream.of(Severity.values()).forEach(this::findings);
        group("Could not be judged: a fault of Assay or of a plugin", Ink.BAD, requirements, is(Outcome.ERROR));
        group("Not decided", Ink.WARNING, bySeverity(), is(Outcome.NO_EVIDENCE));
        if (all) {
            group("Met", Ink.GOOD, requirements, is(Outcome.MET));
            group("Not applicable", Ink.TITLE, requirements, is(Outcome.NOT_APPLICABLE));
        } else {
            summary();
        }
    }

    private void findings(Severity severity) {
        long partly = requirements.stream()
                .filter(isFinding(severity).and(is(Outcome.PARTLY_MET)))
                .count();
        boolean milder = partly > 0 && severity.milder() != severity;
        String verbs = partly == 1 ? " is met in part and counts as " : " are met in part and count as ";
        String note = milder ? ", of which " + partly + verbs + Words.of(severity.milder()) : "";
        group(
                Words.of(severity).toUpperCase(Locale.ROOT) + " findings",
                note,
                Words.ink(severity),
                requirements,
                isFinding(severity));
    }

    private static Predicate<RequirementResult> isFinding(Severity severity) {
        return result -> shown(result).isFinding() && result.scoredSeverity() == severity;
    }

    private static Predicate<RequirementResult> is(Outcome outcome) {
        return result -> shown(result) == outcome;
    }

    /** What counts in the score, except that a fault stays one to whoever has to mend it. */
    private static Outcome shown(RequirementResult result) {
        return result.outcome() == Outcome.ERROR ? Outcome.ERROR : result.scoredOutcome();
    }

    private List<RequirementResult> bySeverity() {
        return Stream.of(Severity.values())
                .flatMap(severity -> requirements.stream().filter(result -> result.scoredSeverity() == severity))
                .toList();
    }

    private void group(String title, Ink ink, List<RequirementResult> ordered, Predicate<RequirementResult> chosen) {
        group(title, "", ink, ordered, chosen);
    }

    private void group(
            String title, String note, Ink ink, List<RequirementResult> ordered, Predicate<RequirementResult> chosen) {
        List<RequirementResult> members = ordered.stream().filter(chosen).toList();
        if (!members.isEmpty()) {
            page.blank().paragraph(2, ink, title + " (" + members.size() + note + ")");
            members.forEach(entry::write);
        }
    }

    private void summary() {
        String counts = Stream.of(Outcome.MET, Outcome.NOT_APPLICABLE)
                .map(this::count)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        if (!counts.isEmpty()) {
            page.blank().paragraph(2, "And " + counts + " (--all lists them).");
        }
    }

    private String count(Outcome outcome) {
        long count = requirements.stream().filter(is(outcome)).count();
        return count == 0 ? "" : count + " " + Words.of(outcome);
    }
}
