package org.assay.host.screen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assay.api.assessment.Assessment;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.Assessor;
import org.assay.api.spi.DocumentWriter;
import org.assay.api.spi.ReadProfile;
import org.assay.api.spi.Tree;
import org.assay.api.spi.TreeWriter;

/**
 * Makes of one profile what is written of it. Safe for use by many threads.
 *
 * @param assessor assesses
 * @param request by what
 * @param detail how much of an assessment is written
 * @param writer writes assessments
 * @param trees writes what could not be assessed, and why
 */
public record Judging(
        Assessor assessor, AssessmentRequest request, Detail detail, DocumentWriter writer, TreeWriter trees) {

    /** What is written to a stream. */
    private interface Line {
        void write(OutputStream output) throws IOException;
    }

    private static final String JSON = "json";

    /**
     * Makes one that writes JSON.
     *
     * @param writers those that plugins offer, as {@code trees}
     * @throws AssayException with {@code request.invalid} if none of them writes JSON
     */
    public static Judging inJson(
            Assessor assessor,
            AssessmentRequest request,
            Detail detail,
            List<DocumentWriter> writers,
            List<TreeWriter> trees) {
        return in(writesJson(writers, DocumentWriter::format), assessor, request, detail, trees);
    }

    /**
     * Makes one that writes assessments in a format, and rejects in JSON.
     *
     * @param trees those that plugins offer
     * @throws AssayException with {@code request.invalid} if none of them writes JSON
     */
    public static Judging in(
            DocumentWriter writer,
            Assessor assessor,
            AssessmentRequest request,
            Detail detail,
            List<TreeWriter> trees) {
        return new Judging(assessor, request, detail, writer, writesJson(trees, TreeWriter::format));
    }

    private static <T> T writesJson(List<T> writers, Function<T, String> format) {
        return writers.stream()
                .filter(writer -> format.apply(writer).equals(JSON))
                .findFirst()
                .orElseThrow(
                        () -> new AssayException(IssueCode.REQUEST_INVALID, Location.NONE, "no plugin writes " + JSON));
    }

    /**
     * Returns what came of a profile.
     *
     * @param number of the profile in its input, from 1
     * @throws IOException if a writer fails
     */
    public Screened of(ReadProfile read, long number) throws IOException {
        try {
            Assessment assessment = assessor.assess(read.orThrow(), request);
            Assessment written = detail.of(assessment);
            return new Screened.Assessed(
                    assessment, text(output -> writer.writeLine(written, output)), Counts.keys(assessment));
        } catch (AssayException e) {
            return rejected(number, read.profile(), e.issues());
        } catch (RuntimeException e) {
            Issue fault = Issue.error(IssueCode.ENGINE_FAULT, Location.NONE, "the engine or a plugin failed: " + e);
            return rejected(number, read.profile(), List.of(fault));
        }
    }

    /** Returns what stands before the first result. */
    String head() throws IOException {
        return text(writer::writeHead);
    }

    private Screened rejected(long number, Optional<CompanyProfile> profile, List<Issue> issues) throws IOException {
        Map<String, Tree> said = new LinkedHashMap<>();
        said.put("number", new Tree.Amount(BigDecimal.valueOf(number)));
        said.put("profile", profile.<Tree>map(one -> new Tree.Text(one.id())).orElse(Tree.NOTHING));
        said.put("issues", new Tree.Items(issues.stream().map(Judging::tree).toList()));
        return new Screened.Rejected(
                text(output -> trees.writeLine(new Tree.Fields(said), output)), Counts.keys(issues));
    }

    private static Tree tree(Issue issue) {
        Map<String, Tree> said = new LinkedHashMap<>();
        said.put("severity", new Tree.Text(issue.severity().name()));
        said.put("code", new Tree.Text(issue.code().id()));
        said.put("location", new Tree.Text(issue.location().toString()));
        said.put("message", new Tree.Text(issue.message()));
        return new Tree.Fields(said);
    }

    private static String text(Line line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        line.write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
