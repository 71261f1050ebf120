package org.assay.host.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.issue.IssueCode;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Party;
import org.assay.api.spi.DocumentWriter;

/** Writes assessments as scorecards for people: what came out, what limits it, and what to do about each finding. */
public final class ScorecardWriter implements DocumentWriter {
    private final Style style;
    private final Questions questions;
    private final boolean all;

    /**
     * Makes a writer.
     *
     * @param questions what to ask where something is not decided
     * @param all whether to list the requirements that are met or do not apply, too
     */
    public ScorecardWriter(Style style, Questions questions, boolean all) {
        this.style = style;
        this.questions = questions;
        this.all = all;
    }

    @Override
    public String format() {
        return "text";
    }

    @Override
    public String mediaType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    public void write(Assessment assessment, OutputStream output) throws IOException {
        output.write(text(assessment).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeLine(Assessment assessment, OutputStream output) throws IOException {
        write(assessment, output);
        output.write('\n');
    }

    private String text(Assessment assessment) {
        Page page = new Page(style);
        company(page, assessment);
        if (assessment.results().isEmpty()) {
            nothing(page, assessment);
        }
        if (assessment.results().size() > 1) {
            summary(page, assessment.results());
        }
        for (RulesetResult result : assessment.results()) {
            page.blank();
            new ScoreSection(page).write(result);
            new AreaSection(page).write(result.areas());
            new RequirementSection(page, result, questions, all).write();
            removed(page, result);
        }
        page.blank().paragraph(0, Ink.QUIET, "An assessment of the answers given, not a certification.");
        return page.toString();
    }

    private static void removed(Page page, RulesetResult result) {
        if (!result.removed().isEmpty()) {
            page.blank();
            result.removed().forEach(one -> page.item(2, Ink.QUIET, OriginText.of(one)));
        }
    }

    /** Says why there is nothing to show. */
    private static void nothing(Page page, Assessment assessment) {
        page.blank().paragraph(0, Ink.WARNING, "No ruleset in force on that day applies to this company.");
        assessment.issues().stream()
                .filter(issue -> issue.code() == IssueCode.RULESET_NOT_APPLICABLE)
                .forEach(issue -> page.item(0, Ink.PLAIN, "- " + issue.message()));
    }

    private static void summary(Page page, List<RulesetResult> results) {
        page.blank();
        int width = results.stream()
                .mapToInt(result -> result.ruleset().length())
                .max()
                .orElse(0);
        for (RulesetResult result : results) {
            String line = "  " + Columns.padded(result.ruleset(), width) + "  "
                    + Columns.padded(result.grade().orElse("-"), 2)
                    + Columns.padded(Words.score(result.score()), 7) + result.state();
            page.row(Words.ink(result.state()), line);
        }
    }

    private static void company(Page page, Assessment assessment) {
        CompanyProfile profile = assessment.profile();
        page.paragraph(0, Ink.TITLE, profile.name().orElse(profile.id()));
        page.paragraph(0, facts(profile).flatMap(Optional::stream).collect(Collectors.joining(" · ", "", "")));
        page.paragraph(0, "As of " + assessment.asOf() + " · Assay " + assessment.engine());
    }

    private static Stream<Optional<String>> facts(CompanyProfile profile) {
        List<Optional<String>> facts = List.of(
                profile.name().map(name -> profile.id()),
                profile.company().map(ScorecardWriter::party),
                profile.site().map(site -> "site " + party(site)),
                profile.region().or(profile::country),
                profile.sector(),
                profile.employees().map(number -> number + " employees"),
                profile.period().map(period -> period.from() + " to " + period.to()));
        return facts.stream();
    }

    private static String party(Party party) {
        return party.name().orElse(party.id());
    }
}
