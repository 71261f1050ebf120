package org.assay.spark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.Interval;
import org.assay.api.assessment.RecordResult;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.Remedy;
import org.assay.host.screen.Screened;

/** What came of one profile, and the columns it fills: a row of it holds everything, and tables are parts of it. */
record Judged(long number, Optional<CompanyProfile> profile, Screened screened) {
    static final String RESULTS = "results";
    static final String FINDINGS = "findings";

    /** One row a finding: a requirement that is not met, by what was computed or by what counts in the score. */
    private static final List<Column<RequirementResult>> FINDING = List.of(
            Column.text("requirement", RequirementResult::id),
            Column.text("clause", requirement -> requirement.clause().number()),
            Column.text("area", RequirementResult::area),
            Column.text("title", RequirementResult::title),
            Column.text("basis", requirement -> requirement.basis().name()),
            Column.text("outcome", requirement -> requirement.outcome().name()),
            Column.text("severity", requirement -> requirement.severity().name()),
            Column.text(
                    "scored_outcome", requirement -> requirement.scoredOutcome().name()),
            Column.text(
                    "scored_severity",
                    requirement -> requirement.scoredSeverity().name()),
            Column.maybeText("finding_id", RequirementResult::findingId),
            Column.maybeText("finding", RequirementResult::finding),
            Column.text("note", RequirementResult::note),
            Column.flag("to_confirm", RequirementResult::toConfirm),
            Column.decimal("weight", RequirementResult::weight),
            Column.maybeDecimal("points", RequirementResult::points),
            Column.decimal("contribution", RequirementResult::contribution),
            Column.maybeText("remedy", requirement -> requirement.remedy().map(Remedy::act)),
            Column.texts("records", Judged::records));

    /** One row a company and ruleset. */
    private static final List<Column<RulesetResult>> RESULT = List.of(
            Column.text("ruleset", RulesetResult::ruleset),
            Column.text("version", RulesetResult::version),
            Column.text("digest", RulesetResult::digest),
            Column.text("model", RulesetResult::model),
            Column.text("state", result -> result.state().name()),
            Column.maybeDecimal("score", RulesetResult::score),
            Column.maybeDecimal("max", RulesetResult::max),
            Column.maybeDecimal("raw_score", RulesetResult::rawScore),
            Column.maybeDecimal("declared_score", RulesetResult::declaredScore),
            Column.maybeText("grade", RulesetResult::grade),
            new Column<>(
                    "valid_until",
                    DataTypes.DateType,
                    result -> result.validUntil().map(java.sql.Date::valueOf).orElse(null)),
            Column.maybeDecimal("low", result -> result.interval().map(Interval::low)),
            Column.maybeText("low_grade", result -> result.interval().map(Interval::lowGrade)),
            Column.maybeDecimal("high", result -> result.interval().map(Interval::high)),
            Column.maybeText("high_grade", result -> result.interval().map(Interval::highGrade)),
            Column.decimal("coverage", RulesetResult::coverage),
            Column.texts("capped_by", Judged::cappedBy),
            Column.rows(FINDINGS, FINDING, Judged::findings));

    static final List<Column<Judged>> COLUMNS = List.of(
            new Column<>("number", DataTypes.LongType, Judged::number),
            Column.maybeText("profile", judged -> judged.profile().map(CompanyProfile::id)),
            Column.maybeText("name", judged -> judged.profile().flatMap(CompanyProfile::name)),
            Column.maybeText("country", judged -> judged.profile().flatMap(CompanyProfile::country)),
            Column.maybeText("region", judged -> judged.profile().flatMap(CompanyProfile::region)),
            Column.maybeText("sector", judged -> judged.profile().flatMap(CompanyProfile::sector)),
            new Column<>(
                    "employees",
                    DataTypes.IntegerType,
                    judged ->
                            judged.profile().flatMap(CompanyProfile::employees).orElse(null)),
            Column.flag("rejected", judged -> judged.screened() instanceof Screened.Rejected),
            Column.text("line", judged -> withoutFeed(judged.screened().line())),
            Column.texts("counted", judged -> judged.screened().counted()),
            Column.rows(RESULTS, RESULT, Judged::results));

    private static String withoutFeed(String line) {
        return line.substring(0, line.length() - 1);
    }

    private static List<RulesetResult> results(Judged judged) {
        return judged.screened() instanceof Screened.Assessed assessed
                ? assessed.assessment().results()
                : List.of();
    }

    private static List<RequirementResult> findings(RulesetResult result) {
        return result.requirements().stream()
                .filter(requirement -> requirement.outcome().isFinding()
                        || requirement.scoredOutcome().isFinding())
                .toList();
    }

    private static List<String> cappedBy(RulesetResult result) {
        return result.caps().stream()
                .filter(Cap::binding)
                .map(Cap::requirement)
                .flatMap(requirement -> requirement.isEmpty() ? Stream.empty() : Stream.of(requirement))
                .distinct()
                .toList();
    }

    private static List<String> records(RequirementResult requirement) {
        return requirement.records().stream()
                .filter(record -> record.outcome().isFinding())
                .map(RecordResult::key)
                .toList();
    }
}
