package org.assay.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.assessment.AreaResult;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.Interval;
import org.assay.api.assessment.ModelResult;
import org.assay.api.assessment.Reason;
import org.assay.api.assessment.RecordResult;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.assessment.ScoredBy;
import org.assay.api.assessment.State;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Determination;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.profile.Party;
import org.assay.api.profile.ReportingPeriod;
import org.assay.api.profile.Source;
import org.assay.api.ruleset.Basis;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Change;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Origin;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Removed;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Value;
import org.junit.jupiter.api.Test;

class JsonAssessmentWriterTest {
    private final JsonAssessmentWriter writer = new JsonAssessmentWriter();

    @Test
    void everyFieldStandsInItsPlace() throws IOException {
        try (InputStream expected = getClass().getResourceAsStream("assessment.json")) {
            assertThat(pretty(assessment())).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aLineHoldsTheSameInOneLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.writeLine(assessment(), bytes);
        String line = bytes.toString(StandardCharsets.UTF_8);
        assertThat(line).endsWith("}\n").containsOnlyOnce("\n");
        assertThat(line.replace(" ", "").strip()).isEqualTo(pretty(assessment()).replaceAll("\\s", ""));
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        StreamThatMustStayOpen stream = new StreamThatMustStayOpen();
        writer.write(assessment(), stream);
        writer.writeLine(assessment(), stream);
        assertThat(stream.isClosed).isFalse();
    }

    private String pretty(Assessment assessment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(assessment, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Assessment assessment() {
        CompanyProfile profile = new CompanyProfile(
                "atlas",
                Optional.of("Atlas \"Garments\"\u2028"),
                Optional.of(new Party("group", Optional.of("Group"), Optional.of("MA2020"))),
                Optional.empty(),
                Optional.of("MA"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(84),
                Optional.of(new ReportingPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))),
                Map.of(),
                List.of(),
                List.of(),
                Map.of());
        Issue issue = Issue.warning(
                        IssueCode.PROFILE_UNKNOWN_INDICATOR, new Location("x.yaml", 7, 3, "/answers/x"), "unknown `x`")
                .withExcerpt("  x: 1");
        return new Assessment(
                profile, "sha256:aa", LocalDate.of(2026, 6, 30), "0.1.0", List.of(result(), nothing()), List.of(issue));
    }

    private static RulesetResult result() {
        return new RulesetResult(
                "sa-8000",
                "1.0.0",
                "Social Accountability",
                "fr",
                "sha256:bb",
                List.of(new BundleRef("sa-8000", "1.0.0", "sha256:bb")),
                new ModelResult(
                        "default",
                        "",
                        State.SCORED,
                        "",
                        number("50.0"),
                        number("100.0"),
                        number("94.7"),
                        number("100"),
                        Optional.of("D"),
                        Optional.empty(),
                        Optional.of(new Interval(new BigDecimal("50.0"), "D", new BigDecimal("1E+2"), "A")),
                        new BigDecimal("97.4"),
                        List.of(new Cap("D", "8.1", "one critical finding", true)),
                        List.of(new AreaResult(
                                "hours",
                                "Hours",
                                number("40.0"),
                                number("40.0"),
                                number("100.0"),
                                Optional.of("D"),
                                List.of())),
                        List.of("A", "B", "C", "D", "E")),
                List.of(),
                List.of(finding(), silence()),
                List.of(new Removed("9.1", "base", "1.0.0", "sa-8000", "It is law here.")));
    }

    private static RulesetResult nothing() {
        return new RulesetResult(
                "iso-14001",
                "1.0.0",
                "Environment",
                "en",
                "sha256:cc",
                List.of(),
                new ModelResult(
                        "default",
                        "",
                        State.NOTHING_APPLICABLE,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        BigDecimal.ZERO,
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                List.of());
    }

    private static RequirementResult finding() {
        return new RequirementResult(
                "7.1",
                new Clause("SA8000", "2014", "7.1"),
                "hours",
                "Normal working week",
                Basis.STANDARD,
                Outcome.NOT_MET,
                Severity.MAJOR,
                Optional.of("f-1"),
                Optional.of("A normal week of 49 h exceeds the limit of 48 h."),
                "",
                true,
                List.of(
                        new Reason.Fact(
                                "hours.weekly_normal",
                                new Value.Num(new BigDecimal("49.00")),
                                "h",
                                EvidenceKind.DOCUMENT,
                                Source.RECORDS,
                                ""),
                        new Reason.Derived(
                                "hours.a_day",
                                new Value.Num(new BigDecimal("8.1666666666666666666666666666666667")),
                                "h",
                                "hours.weekly_normal / 6"),
                        new Reason.Limit(
                                "limit.weekly_normal",
                                new Value.Num(new BigDecimal("48")),
                                "h",
                                "*",
                                "SA8000, 7.1",
                                Optional.of(LocalDate.of(2014, 6, 1)),
                                "high")),
                new BigDecimal("3"),
                number("0"),
                new BigDecimal("0.000000"),
                Optional.of(new Determination(
                        "sa-8000/7.1",
                        Outcome.MET,
                        Optional.empty(),
                        Optional.of("seen"),
                        Optional.of("auditor"),
                        Optional.of(LocalDate.of(2026, 2, 1)),
                        Location.NONE)),
                ScoredBy.DETERMINATION,
                Optional.of(new Remedy(
                        "Shorten the week.",
                        Optional.of("Late orders."),
                        Optional.empty(),
                        Optional.of("weeks"),
                        true)),
                "",
                Optional.empty(),
                Optional.of(origin()),
                List.of(new RecordResult(
                        "first floor",
                        Outcome.NOT_MET,
                        Severity.MAJOR,
                        Optional.of("f-2"),
                        Optional.of("Too long."),
                        "",
                        false,
                        List.of())));
    }

    private static Origin origin() {
        Clause clause = new Clause("SA8000", "2014", "7.1");
        Origin first = new Origin("root", "2.0.0", "7.1", clause, List.of(), Optional.empty(), Optional.empty());
        return new Origin(
                "base",
                "1.0.0",
                "hours",
                clause,
                List.of(Change.TIGHTENED, Change.ALWAYS_APPLIES),
                Optional.of("We agreed on it."),
                Optional.of(first));
    }

    private static RequirementResult silence() {
        Value record = new Value.Fields(Map.of(
                "lost_days",
                Value.UNKNOWN,
                "date",
                new Value.Day(LocalDate.of(2024, 11, 2)),
                "fatal",
                new Value.Bool(false),
                "rest",
                new Value.Span(Period.ofDays(3))));
        return new RequirementResult(
                "8.1",
                new Clause("SA8000", "", "8.1"),
                "hours",
                "Pay",
                Basis.LAW,
                Outcome.NO_EVIDENCE,
                Severity.CRITICAL,
                Optional.empty(),
                Optional.empty(),
                "evidence too old",
                false,
                List.of(
                        new Reason.Fact(
                                "incidents",
                                new Value.Items(List.of(record, new Value.Text("é"))),
                                "",
                                EvidenceKind.CROSS_CHECKED,
                                Source.WORKER,
                                "evidence too old"),
                        new Reason.Limit("law.wage", Value.UNKNOWN, "", "", "", Optional.empty(), "")),
                new BigDecimal("5"),
                Optional.empty(),
                new BigDecimal("0.0000001"),
                Optional.empty(),
                ScoredBy.COMPUTED,
                Optional.empty(),
                "",
                Optional.of(new NotApplicableReason("nobody", "Nobody works there.")),
                Optional.empty(),
                List.of());
    }

    private static Optional<BigDecimal> number(String number) {
        return Optional.of(new BigDecimal(number));
    }

    private static final class StreamThatMustStayOpen extends ByteArrayOutputStream {
        private boolean isClosed;

        @Override
        public void close() {
            isClosed = true;
        }
    }
}
