package org.assay.host.text;

import org.assay.api.assessment.Interval;
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
        if (result.state() != State.NOTHING_APPLICABLE) {
            numbers(result);
        }
        caps(result);
    }

    private static String headline(RulesetResult result) {
        String grade = result.grade().map(text -> "Grade " + text).orElse("No grade");
        String score =
                result.score().map(number -> number.toPlainString() + " of 100").orElse("no score");
        return grade + " · " + score + " · " + result.state();
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
                interval.low().toPlainString() + " (" + interval.lowGrade()
                        + ") if every open question turns out against the company, "
                        + interval.high().toPlainString() + " (" + interval.highGrade()
                        + ") if every one turns out for it");
        labelled("Held down", heldDown);
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
