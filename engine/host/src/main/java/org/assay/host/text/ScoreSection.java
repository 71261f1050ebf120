package org.assay.host.text;

import org.assay.api.assessment.Interval;
import org.assay.api.assessment.ModelResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.assessment.State;

/** The head of a scorecard: grade, score, state, what could still change it and what limits it. */
final class ScoreSection {
    private static final int INDENT = 2;
    private static final int LABEL = 12;

    private final Page page;

    ScoreSection(Page page) {
        this.page = page;
    }

    void write(RulesetResult result) {
        page.title(result.title() + " (" + result.ruleset() + " " + result.version() + ")");
        page.paragraph(INDENT, Words.ink(result.state()), headline(result));
        page.paragraph(INDENT, Words.meaning(result.state()));
        page.paragraph(INDENT, result.headline().reason());
        if (result.state() != State.NOTHING_APPLICABLE) {
            numbers(result);
        }
        caps(result);
        result.further().forEach(this::further);
    }

    private void further(ModelResult model) {
        String name = model.title().isEmpty() ? model.model() : model.title();
        String grade = model.grade().map(given -> ", grade " + given).orElse("");
        String reason = model.reason().isEmpty() ? "" : ": " + model.reason();
        page.labelled(
                INDENT,
                "Also",
                LABEL,
                Ink.PLAIN,
                name + ": " + Words.of(model.score(), model.max()) + grade + ", " + model.state() + reason);
    }

    private static String headline(RulesetResult result) {
        String grade = result.grade().map(text -> "Grade " + text).orElse("No grade");
        String valid = result.validUntil().map(day -> " · holds until " + day).orElse("");
        return grade + " · " + Words.of(result.score(), result.max()) + " · " + result.state() + valid;
    }

    private void numbers(RulesetResult result) {
        result.interval().filter(ScoreSection::isOpen).ifPresent(interval -> range(interval, HeldDown.of(result)));
        result.declaredScore()
                .ifPresent(
                        score -> labelled("Declared", score.toPlainString() + ", as if every answer had its evidence"));
        labelled(
                "Coverage",
                result.coverage().toPlainString() + " % of the applicable weight is decided on sufficient evidence");
        if (!CapText.binds(result.caps()) && !result.rawScore().equals(result.score())) {
            result.rawScore()
                    .ifPresent(raw -> labelled("Known", raw.toPlainString() + ", what is open counted as not met"));
        }
    }

    private static boolean isOpen(Interval interval) {
        return interval.low().compareTo(interval.high()) < 0;
    }

    private void range(Interval interval, String heldDown) {
        labelled(
                "Range",
                interval.low().toPlainString() + inBrackets(interval.lowGrade())
                        + " if every open question turns out against the company, "
                        + interval.high().toPlainString() + inBrackets(interval.highGrade())
                        + " if every one turns out for it"
                        + (interval.exact() ? "" : "; these are bounds, what is possible may be narrower"));
        labelled("Held down", heldDown);
    }

    private static String inBrackets(String grade) {
        return grade.isEmpty() ? "" : " (" + grade + ")";
    }

    private void caps(RulesetResult result) {
        if (!result.caps().isEmpty()) {
            boolean binds = CapText.binds(result.caps());
            page.labelled(INDENT, binds ? "Capped" : "Limit", LABEL, binds ? Ink.BAD : Ink.PLAIN, CapText.of(result));
        }
    }

    private void labelled(String label, String text) {
        page.labelled(INDENT, label, LABEL, Ink.PLAIN, text);
    }
}
