package org.assay.host.text;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.assessment.RecordResult;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.assessment.ScoredBy;
import org.assay.api.profile.Determination;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;

/** One requirement of a scorecard: what became of it, what decided it and what to do. */
final class RequirementEntry {
    private static final int INDENT = 4;
    private static final int BODY = 6;

    private final Page page;
    private final ReasonLines reasons;
    private final AskLines asks;

    /**
     * Makes an entry.
     *
     * @param result the result that the requirements belong to
     */
    RequirementEntry(Page page, RulesetResult result, Questions questions) {
        this.page = page;
        this.reasons = new ReasonLines(page, questions);
        this.asks = new AskLines(page, result, questions);
    }

    void write(RequirementResult result) {
        page.item(INDENT, Ink.TITLE, result.id() + " " + result.title());
        if (result.outcome() == Outcome.NOT_APPLICABLE) {
            page.paragraph(
                    BODY, result.notApplicable().map(NotApplicableReason::text).orElse(""));
            page.paragraph(BODY, Ink.QUIET, result.note());
            result.determination().ifPresent(given -> determination(result, given));
            return;
        }
        page.paragraph(BODY, Ink.QUIET, status(result));
        origin(result);
        page.paragraph(BODY, result.finding().orElse(""));
        result.records().forEach(this::record);
        page.paragraph(BODY, result.note());
        if (result.outcome() == Outcome.NO_EVIDENCE) {
            asks.write(BODY, result);
        } else {
            result.because().forEach(reason -> reasons.write(BODY, reason));
        }
        if (result.toConfirm()) {
            page.paragraph(BODY, "To confirm: it rests on a value of low confidence and caps nothing.");
        }
        result.determination().ifPresent(given -> determination(result, given));
        result.remedy().ifPresent(this::remedy);
    }

    private void origin(RequirementResult result) {
        result.origin().stream()
                .flatMap(origin -> OriginText.changes(origin).stream())
                .forEach(line -> page.paragraph(BODY, Ink.QUIET, line));
    }

    private void record(RecordResult record) {
        if (record.outcome().isFinding()) {
            String what = Words.of(record.outcome()) + ", " + Words.graveness(record.outcome(), record.severity())
                    + (record.toConfirm() ? ", to confirm" : "");
            page.item(
                    BODY,
                    Ink.PLAIN,
                    "* " + record.key() + " (" + what + "): " + record.finding().orElse(""));
        }
    }

    private static String status(RequirementResult result) {
        return Stream.of(
                        Words.clause(result.clause()),
                        Words.of(result.outcome()).toUpperCase(Locale.ROOT),
                        graveness(result),
                        Words.of(result.basis()))
                .collect(Collectors.joining(" · "));
    }

    private static String graveness(RequirementResult result) {
        String severity = Words.of(result.severity());
        return Words.graveness(result.outcome(), result.severity())
                .replaceFirst(severity, severity.toUpperCase(Locale.ROOT));
    }

    private void determination(RequirementResult result, Determination given) {
        String who = "Decided by " + given.by().orElse("a person")
                + given.date().map(day -> " on " + day).orElse("");
        String what = Words.of(given.outcome())
                + given.severity()
                        .map(severity -> ", " + Words.graveness(given.outcome(), severity))
                        .orElse("");
        page.paragraph(
                BODY,
                who + ": " + what
                        + given.reason().map(reason -> " (" + reason + ")").orElse("")
                        + "; what counts is "
                        + (result.scored() == ScoredBy.DETERMINATION ? "this." : "the computed outcome."));
    }

    private void remedy(Remedy remedy) {
        String joint = remedy.joint() ? "better together with others" : "";
        String effort = Stream.of(remedy.effort().map(text -> "takes " + text).orElse(""), joint)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        page.item(BODY, Ink.PLAIN, "To do: " + remedy.act() + (effort.isEmpty() ? "" : " (" + effort + ")"));
        remedy.cause().ifPresent(text -> page.item(BODY, Ink.PLAIN, "Usual cause: " + text));
        remedy.prevent().ifPresent(text -> page.item(BODY, Ink.PLAIN, "So that it stays mended: " + text));
    }
}
