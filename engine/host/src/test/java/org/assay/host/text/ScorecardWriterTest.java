package org.assay.host.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.State;
import org.assay.api.ruleset.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardWriterTest {
    @ParameterizedTest
    @ValueSource(ints = {80, 100})
    void writesTheExpectedText(int width) throws IOException {
        String text = text(Examples.garments("Atlas Garments (fictitious)"), new Style(width, false), false);

        assertThat(text).isEqualTo(golden("scorecard-" + width + ".txt", text));
        assertThat(text.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void listsEveryRequirementIfAsked() throws IOException {
        String text = text(Examples.garments("Atlas"), Style.PLAIN, true);

        assertThat(text)
                .contains("Met (1)", "Not applicable (1)", "no people are employed")
                .doesNotContain("--all");
    }

    @Test
    void whatIsMetInPartSaysHowItCounts() throws IOException {
        String text = text(Examples.in(State.SCORED, "D", Outcome.PARTLY_MET), Style.PLAIN, false);

        assertThat(text)
                .contains("MINOR findings (1, of which 1 is met in part and counts as observation)")
                .contains("PARTLY MET · MINOR, counts as observation · standard");
    }

    @Test
    void saysWhatHoldsTheLowEndDown() throws IOException {
        Assessment byPoints = Examples.in(State.PROVISIONAL, "D", List.of(), Outcome.MET, Outcome.NOT_MET);
        Assessment byWhatIsOpen = Examples.in(
                State.PROVISIONAL,
                "D",
                List.of(
                        new Cap("D", "3.1", "3.1 could be a critical finding: at most D", true),
                        new Cap("D", "6.1", "6.1 could be a critical finding: at most D", true)),
                Outcome.MET);

        assertThat(text(byPoints, Style.PLAIN, false)).contains("Held down   most by 7.7 (not met, 50.0 points)");
        assertThat(text(byWhatIsOpen, Style.PLAIN, false))
                .contains("Held down   by what is open: 3.1 could be a critical finding: at most D; so could 6.1");
    }

    @Test
    void asksWhatIsMissingOnceWithTheProofThatCounts() throws IOException {
        String text =
                text(Examples.in(State.SCORED, "D", Outcome.NO_EVIDENCE, Outcome.NO_EVIDENCE), Style.PLAIN, false);

        assertThat(text)
                .contains("Proof: at least document")
                .containsOnlyOnce("- hours.rest_days: How many days of rest are there in a week? (a number in days)")
                .contains("- hours.rest_days: asked above");
    }

    @Test
    void coloursChangeNoWord() throws IOException {
        String plain = text(Examples.garments("Atlas"), Style.PLAIN, false);
        String coloured = text(Examples.garments("Atlas"), new Style(100, true), false);

        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")
                        .replace('█', '#')
                        .replace('░', '.')
                        .replace('─', '-'))
                .isEqualTo(plain);
    }

    @Test
    void spellsOutWhatCouldSteerATerminal() throws IOException {
        String text = text(Examples.garments("Evil \u001b[2J\u0007\u009b31m \u202eknab\nGrade A"), Style.PLAIN, false);

        assertThat(text)
                .startsWith("Evil \\u001b[2J\\u0007\\u009b31m \\u202eknab Grade A\n")
                .matches("[^\\p{Cntrl}\u202e]*(\n[^\\p{Cntrl}\u202e]*)*");
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void saysWhatEveryStateMeans(State state) throws IOException {
        String text = text(Examples.in(state, "D", Outcome.MET), Style.PLAIN, false);

        assertThat(text).contains(state.name(), "not a certification");
    }

    private static String text(Assessment assessment, Style style, boolean all) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new ScorecardWriter(style, Examples.questions(), all).write(assessment, output);
        return output.toString(StandardCharsets.UTF_8);
    }

    private static String golden(String name, String actual) throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target", "golden")).resolve(name), actual);
        try (InputStream input = ScorecardWriterTest.class.getResourceAsStream(name)) {
            return input == null ? "" : new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
