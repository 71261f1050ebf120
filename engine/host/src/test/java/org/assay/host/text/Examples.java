package org.assay.host.text;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Determination;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.profile.Party;
import org.assay.api.profile.ReportingPeriod;
import org.assay.api.profile.Source;
import org.assay.api.ruleset.Basis;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.IndicatorType;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Value;

/** Assessments made by hand. */
public final class Examples {
    private Examples() {}

    /** Returns an assessment with a finding of every kind. */
    public static Assessment garments(String name) {
        CompanyProfile profile = new CompanyProfile(
                "atlas-garments",
                Optional.of(name),
                Optional.of(new Party("atlas", Optional.of("Atlas Group"), Optional.empty())),
                Optional.empty(),
                Optional.of("MA"),
                Optional.of("MA-06"),
                Optional.of("ISIC-1410"),
                Optional.of(84),
                Optional.of(new ReportingPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))),
                Map.of(),
                List.of(),
                List.of(),
                Map.of());
        return new Assessment(
                profile,
                "sha256:0",
                LocalDate.of(2026, 6, 30),
                "0.1.0",
                List.of(result(State.PROVISIONAL, "D")),
                List.of());
    }

    /** Returns an assessment of one ruleset in a state. */
    public static Assessment in(State state, String lowGrade, Outcome... outcomes) {
        return in(state, lowGrade, result(state, lowGrade).caps(), List.of(), outcomes);
    }

    /** Returns an assessment of one ruleset that no finding limits, with what limits its low end. */
    static Assessment in(State state, String lowGrade, List<Cap> lowCaps, Outcome... outcomes) {
        return in(state, lowGrade, List.of(), lowCaps, outcomes);
    }

    private static Assessment in(State state, String lowGrade, List<Cap> caps, List<Cap> lowCaps, Outcome... outcomes) {
        Assessment base = garments("Atlas");
        RulesetResult result = result(state, lowGrade);
        List<RequirementResult> requirements =
                List.of(outcomes).stream().map(Examples::requirement).toList();
        RulesetResult changed = new RulesetResult(
                result.ruleset(),
                result.version(),
                result.title(),
                result.language(),
                result.digest(),
                result.bundles(),
                new ModelResult(
                        result.model(),
                        "",
                        state,
                        "",
                        result.score(),
                        result.max(),
                        result.rawScore(),
                        result.declaredScore(),
                        result.grade(),
                        Optional.empty(),
                        result.interval()
                                .map(range -> new Interval(
                                        range.low(), range.lowGrade(), range.high(), range.highGrade(), lowCaps, true)),
                        result.coverage(),
                        caps,
                        result.areas(),
                        List.of("A", "B", "C", "D", "E")),
                List.of(),
                requirements,
                List.of());
        return new Assessment(
                base.profile(), base.profileDigest(), base.asOf(), base.engine(), List.of(changed), base.issues());
    }

    private static RulesetResult result(State state, String lowGrade) {
        return new RulesetResult(
                "sa-8000",
                "1.0.0",
                "SA8000:2014 social accountability",
                "en",
                "sha256:1",
                List.of(new BundleRef("sa-8000", "1.0.0", "sha256:1")),
                new ModelResult(
                        "default",
                        "",
                        state,
                        "",
                        number("50.0"),
                        number("100.0"),
                        number("61.3"),
                        number("78.9"),
                        Optional.of("D"),
                        Optional.empty(),
                        Optional.of(new Interval(new BigDecimal("50.0"), lowGrade, new BigDecimal("84.0"), "B")),
                        new BigDecimal("71.4"),
                        List.of(
                                new Cap("D", "8.1", "one critical finding", true),
                                new Cap("B", "7.1", "one or two major findings", false)),
                        List.of(
                                new AreaResult(
                                        "hours",
                                        "Working hours",
                                        number("40.0"),
                                        number("40.0"),
                                        number("100.0"),
                                        Optional.of("D"),
                                        List.of()),
                                new AreaResult(
                                        "remuneration",
                                        "Remuneration, deductions and everything else that is paid to the people who work here",
                                        number("100.0"),
                                        number("100.0"),
                                        number("100.0"),
                                        Optional.of("A"),
                                        List.of()),
                                new AreaResult(
                                        "children",
                                        "Child labour",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of())),
                        List.of("A", "B", "C", "D", "E")),
                List.of(),
                List.of(
                        hours(),
                        requirement(Outcome.MET),
                        wages(),
                        requirement(Outcome.NO_EVIDENCE),
                        requirement(Outcome.NOT_APPLICABLE),
                        requirement(Outcome.ERROR)),
                List.of());
    }

    private static RequirementResult hours() {
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
                                new Value.Num(new BigDecimal("49")),
                                "h",
                                EvidenceKind.DOCUMENT,
                                Source.MANAGEMENT,
                                ""),
                        new Reason.Derived(
                                "hours.a_day",
                                new Value.Num(new BigDecimal("8.1666666666666666666666666666666667")),
                                "h",
                                "hours.weekly_normal / 6"),
                        new Reason.Limit(
                                "law.weekly_normal",
                                new Value.Num(new BigDecimal("48")),
                                "h",
                                "MA",
                                "Code du travail, art. 184",
                                Optional.of(LocalDate.of(2004, 6, 8)),
                                "low"),
                        new Reason.Limit("limit.weekly_normal", Value.UNKNOWN, "h", "", "", Optional.empty(), "")),
                BigDecimal.valueOf(3),
                number("0"),
                BigDecimal.ZERO,
                Optional.of(new Determination(
                        "sa-8000/7.1",
                        Outcome.MET,
                        Optional.empty(),
                        Optional.of("the extra hour was a holiday made up for"),
                        Optional.of("auditor"),
                        Optional.of(LocalDate.of(2026, 2, 1)),
                        Location.NONE)),
                ScoredBy.COMPUTED,
                Optional.of(new Remedy(
                        "Set the normal week to 48 hours and plan the work so that it fits.",
                        Optional.of("Orders are accepted without a look at capacity."),
                        Optional.of("Agree lead times with buyers."),
                        Optional.of("weeks"),
                        true)),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static RequirementResult wages() {
        return new RequirementResult(
                "8.1",
                new Clause("SA8000", "2014", "8.1"),
                "remuneration",
                "Wages are paid",
                Basis.LAW,
                Outcome.NOT_MET,
                Severity.CRITICAL,
                Optional.of("f-2"),
                Optional.of("2 of 3 lines: line 2, line 3."),
                "",
                false,
                List.of(new Reason.Fact(
                        "wages.on_time",
                        new Value.Bool(false),
                        "",
                        EvidenceKind.DECLARED,
                        Source.WORKER,
                        "contradicted")),
                BigDecimal.valueOf(5),
                number("0"),
                BigDecimal.ZERO,
                Optional.empty(),
                ScoredBy.COMPUTED,
                Optional.of(new Remedy("Pay.", Optional.empty(), Optional.empty(), Optional.empty(), false)),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(
                        record("line 1", Outcome.MET, ""),
                        record("line 2", Outcome.NOT_MET, "The people of line 2 were paid 40 days late."),
                        record("line 3", Outcome.PARTLY_MET, "The people of line 3 were paid 9 days late.")));
    }

    private static RequirementResult requirement(Outcome outcome) {
        List<Reason> because = outcome == Outcome.NO_EVIDENCE
                ? List.of(new Reason.Fact(
                        "hours.rest_days", Value.UNKNOWN, "", EvidenceKind.DECLARED, Source.MANAGEMENT, ""))
                : List.of();
        return new RequirementResult(
                "7." + Words.of(outcome).length(),
                new Clause("SA8000", "2014", "7.2"),
                "hours",
                "A requirement that came out as " + Words.of(outcome),
                Basis.STANDARD,
                outcome,
                Severity.MINOR,
                Optional.empty(),
                Optional.empty(),
                switch (outcome) {
                    case NO_EVIDENCE -> "not answered";
                    case NOT_APPLICABLE -> "no people are employed";
                    case ERROR -> "the plugin weather-1.0.0 threw IllegalStateException";
                    case MET, PARTLY_MET, NOT_MET -> "";
                },
                false,
                because,
                BigDecimal.ONE,
                points(outcome),
                BigDecimal.ZERO,
                Optional.empty(),
                ScoredBy.COMPUTED,
                Optional.empty(),
                "",
                Optional.of(new NotApplicableReason("nobody", "Nobody works at this site."))
                        .filter(reason -> outcome == Outcome.NOT_APPLICABLE),
                Optional.empty(),
                List.of());
    }

    private static Optional<BigDecimal> points(Outcome outcome) {
        return switch (outcome) {
            case MET -> Optional.of(BigDecimal.ONE);
            case NOT_MET -> Optional.of(BigDecimal.ZERO);
            case PARTLY_MET, NO_EVIDENCE, ERROR, NOT_APPLICABLE -> Optional.empty();
        };
    }

    /** Returns what is asked in these assessments. */
    static Questions questions() {
        Indicator restDays = new Indicator(
                "hours.rest_days",
                IndicatorType.DECIMAL,
                "d",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                "How many days of rest are there in a week?",
                "",
                Map.of());
        RequirementInfo rest = new RequirementInfo(
                "7." + Words.of(Outcome.NO_EVIDENCE).length(),
                "hours",
                new Clause("SA8000", "2014", "7.2"),
                "Rest",
                Basis.STANDARD,
                Severity.MINOR,
                BigDecimal.ONE,
                List.of(),
                "at least document",
                "",
                Optional.empty(),
                List.of(),
                List.of("hours.rest_days"),
                List.of(),
                Optional.empty(),
                "");
        RulesetInfo ruleset = new RulesetInfo(
                "sa-8000",
                "1.0.0",
                "SA8000:2014 social accountability",
                "en",
                "Assay",
                "Apache-2.0",
                "SA8000",
                "2014",
                LocalDate.of(2014, 6, 1),
                Optional.empty(),
                "sha256:1",
                List.of(),
                List.of(rest));
        return Questions.of(List.of(restDays), List.of(ruleset));
    }

    private static RecordResult record(String key, Outcome outcome, String finding) {
        boolean isFinding = outcome.isFinding();
        return new RecordResult(
                key,
                outcome,
                Severity.CRITICAL,
                isFinding ? Optional.of("f-" + key) : Optional.empty(),
                isFinding ? Optional.of(finding) : Optional.empty(),
                "",
                outcome == Outcome.PARTLY_MET,
                List.of());
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }
}
