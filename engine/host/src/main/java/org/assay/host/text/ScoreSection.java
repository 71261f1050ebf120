package org.assay.host.text;

import java.util.List;
import org.assay.api.assessment.Cap;
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
        caps(result.caps());
    }

    private static String headline(RulesetResult result) {
        String grade = result.grade().map(text -> "Grade " + text).orElse("No grade");
        String score =
                result.score().map(number -> number.toPlainString() + " of 100").orElse("no score");
        return grade + " · " + score + " · " + result.state();
    }

    private void numbers(RulesetResult result) {
        if (result.state() == State.PROVISIONAL) {
            result.interval().ifPresent(this::range);
        }
        result.declaredScore()
                .ifPresent(
                        score -> labelled("Declared", score.toPlainString() + ", as if every answer had its evidence"));
        labelled(
                "Coverage",
                result.coverage().toPlainString() + " % of the applicable weight is decided on sufficient evidence");
        if (!result.rawScore().equals(result.score())) {
            result.rawScore().ifPresent(raw -> labelled("Before caps", raw.toPlainString() + why(result)));
        }
    }

    private static String why(RulesetResult result) {
        boolean capped = result.caps().stream().anyMatch(Cap::binding);
        return capped ? "" : "; what is open counts at its worst";
    }

    private void range(Interval interval) {
        labelled(
                "Range",
                interval.low().toPlainString() + " (" + interval.lowGrade() + ") to "
                        + interval.high().toPlainString() + " (" + interval.highGrade()
                        + "), by what missing, weak or old answers could still give");
    }

    /** The strictest limit counts; the milder ones are only counted. */
    private void caps(List<Cap> caps) {
        if (caps.isEmpty()) {
            return;
        }
        Cap strictest = caps.get(0);
        long milder = caps.stream()
                .filter(cap -> !cap.limit().equals(strictest.limit()))
                .count();
        page.labelled(
                INDENT,
                "Capped",
                LABEL,
                strictest.binding() ? Ink.BAD : Ink.PLAIN,
                CapText.of(caps) + ": " + strictest.reason()
                        + (strictest.binding() ? "" : "; the score is below that anyway")
                        + (milder == 0 ? "" : "; and " + milder + " milder"));
    }

    private void labelled(String label, String text) {
        page.labelled(INDENT, label, LABEL, Ink.PLAIN, text);
    }
}
