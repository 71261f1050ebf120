package org.assay.host.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

class InterviewTest {
    private static final Question TITLE = Question.text("--title", "What is it called?");
    private static final Question DAY = Question.day("--from", "From when?").or("2026-01-01");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Interview interview(boolean isSomebodyThere, String typed) {
        CommandSpec command = CommandSpec.create();
        new CommandLine(command);
        PrintStream said = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), said, said, Optional.empty());
        return new Interview(command, console, isSomebodyThere);
    }

    @Test
    void asksForWhatIsMissingUntilTheAnswerFits() {
        Interview interview = interview(true, "\nOur code\nsoon\n2026-05-01\n");

        assertThat(interview.answer(TITLE, Optional.empty())).isEqualTo("Our code");
        assertThat(interview.answer(DAY, Optional.empty())).isEqualTo("2026-05-01");
        interview.done();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                        What is it called? Please give a text in one line.
                        What is it called? From when? [2026-01-01] Please give a date such as 2026-06-30.
                        From when? [2026-01-01]\s""");
    }

    @Test
    void takesWhatIsUsualForAnEmptyLine() {
        assertThat(interview(true, "\n").answer(DAY, Optional.empty())).isEqualTo("2026-01-01");
    }

    @Test
    void doesNotAskWhatAnOptionSays() {
        assertThat(interview(true, "").answer(TITLE, Optional.of("Our code"))).isEqualTo("Our code");
        assertThat(err.size()).isZero();
    }

    @Test
    void namesEverythingThatIsMissingWhereNobodySits() {
        Interview interview = interview(false, "Our code\n");
        interview.answer(TITLE, Optional.empty());
        interview.answer(DAY, Optional.empty());
        interview.answer(Question.text("--publisher", "Who?"), Optional.empty());

        assertThatThrownBy(interview::done)
                .isInstanceOf(ParameterException.class)
                .hasMessage("missing: --title (What is it called?), --publisher (Who?)");
    }

    @Test
    void aPersonWhoLeavesHasNotAnswered() {
        Interview interview = interview(true, "");
        interview.answer(TITLE, Optional.empty());

        assertThatThrownBy(interview::done).hasMessageContaining("--title");
    }

    @Test
    void anOptionThatCannotBeUsedIsRefused() {
        assertThatThrownBy(() -> interview(false, "").answer(DAY, Optional.of("2026-02-30")))
                .hasMessage("--from must be a date such as 2026-06-30, not `2026-02-30`");
    }
}
