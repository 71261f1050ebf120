package org.assay.host.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assay.api.assessment.Assessment;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.Assessor;
import org.assay.api.spi.DocumentWriter;
import org.assay.api.spi.ProfileReader;
import org.assay.api.spi.ReadProfile;
import org.assay.api.spi.Tree;
import org.assay.api.spi.TreeWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Inputs and disks that fail. */
class ScreeningTest {
    private static final int MANY = 500;

    @TempDir
    private Path folder;

    /** Hands over profiles that cannot be read, and then fails itself, or not. */
    private record Reader(boolean fails) implements ProfileReader {
        @Override
        public Set<String> mediaTypes() {
            return Set.of("text/plain");
        }

        @Override
        public Set<String> extensions() {
            return Set.of("txt");
        }

        @Override
        public void read(InputStream input, String source, Consumer<ReadProfile> sink) {
            Issue issue = Issue.error(IssueCode.PROFILE_SYNTAX, Location.of(source), "torn");
            for (int i = 0; i < MANY; i++) {
                sink.accept(new ReadProfile(Optional.empty(), List.of(issue)));
            }
            if (fails) {
                throw new IllegalStateException("the plugin is broken");
            }
        }
    }

    /** Nothing that can be read comes this far. */
    private record Nobody() implements Assessor, DocumentWriter {
        @Override
        public Assessment assess(CompanyProfile profile, AssessmentRequest request) {
            throw new AssertionError("there is no profile");
        }

        @Override
        public String format() {
            return "none";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void write(Assessment assessment, OutputStream output) {
            throw new AssertionError("there is no assessment");
        }

        @Override
        public void writeLine(Assessment assessment, OutputStream output) {
            throw new AssertionError("there is no assessment");
        }
    }

    /** Writes what a tree says of itself; the disk is full for one number. */
    private record Lines(int fullAt) implements TreeWriter {
        @Override
        public String format() {
            return "lines";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void write(Tree tree, OutputStream output) throws IOException {
            writeLine(tree, output);
        }

        @Override
        public void writeLine(Tree tree, OutputStream output) throws IOException {
            String number = ((Tree.Amount) ((Tree.Fields) tree).entries().get("number"))
                    .value()
                    .toPlainString();
            if (number.equals(String.valueOf(fullAt))) {
                throw new IOException("no space left");
            }
            output.write((number + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private Screening screening(Reader reader, int fullAt) throws IOException {
        Path input = Files.writeString(folder.resolve("input.txt"), "some profiles");
        AssessmentRequest request = new AssessmentRequest(LocalDate.of(2026, 6, 30), List.of(), false, List.of());
        Nobody nobody = new Nobody();
        Judging judging = new Judging(nobody, request, Detail.FULL, nobody, new Lines(fullAt));
        return new Screening(judging, reader, input, folder.resolve("output"));
    }

    private static void run(Screening screening) throws IOException {
        screening.run("asked", 2, (profiles, read) -> {});
    }

    @Test
    void everyProfileIsRejectedInItsOrder() throws IOException {
        Screening.Outcome outcome = screening(new Reader(false), -1).run("asked", 2, (profiles, read) -> {});

        assertThat(outcome.profiles()).isEqualTo(MANY);
        assertThat(outcome.rejected()).isEqualTo(MANY);
        assertThat(Files.readAllLines(Path.of(outcome.rejects())))
                .hasSize(MANY)
                .startsWith("1", "2", "3")
                .endsWith("499", "500");
        assertThat(folder.resolve("output")).isEmptyFile();
    }

    @Test
    @Timeout(60)
    void aReaderThatFailsEndsTheScreeningAndLeavesNothingInItsPlace() throws IOException {
        Screening screening = screening(new Reader(true), -1);

        assertThatThrownBy(() -> run(screening)).hasMessageContaining("the plugin is broken");
        assertThat(folder.resolve("output")).doesNotExist();
        assertThat(folder.resolve("output.rejects.jsonl")).doesNotExist();
    }

    @Test
    @Timeout(60)
    void aWriterThatFailsEndsTheReader() throws IOException {
        Screening screening = screening(new Reader(false), 7);

        assertThatThrownBy(() -> run(screening)).hasMessageContaining("no space left");
        assertThat(folder.resolve("output.rejects.jsonl")).doesNotExist();
    }

    @Test
    void aCheckpointWithoutWhatItCountsBeginsAnew() throws IOException {
        assertThatThrownBy(() -> run(screening(new Reader(true), -1))).hasMessageContaining("the plugin is broken");
        Files.delete(folder.resolve("output.rejects.jsonl.part"));

        Screening.Outcome outcome = screening(new Reader(false), -1).run("asked", 2, (profiles, read) -> {});

        assertThat(outcome.resumedAfter()).isZero();
        assertThat(Files.readAllLines(Path.of(outcome.rejects()))).hasSize(MANY);
    }
}
