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

    /** Returns what came of the profile with this number in its input. */
    Screened of(ReadProfile read, long number) throws IOException {
        try {
            Assessment assessment = assessor.assess(read.orThrow(), request);
            Assessment written = detail.of(assessment);
            return new Screened.Assessed(text(output -> writer.writeLine(written, output)), Counts.keys(assessment));
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
