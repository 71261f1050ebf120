package org.assay.host.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.api.description.BranchDescription;
import org.assay.api.description.CaseDescription;
import org.assay.api.description.ConditionText;
import org.assay.api.description.ParameterDescription;
import org.assay.api.description.ParameterDescription.Dated;
import org.assay.api.description.RequirementDescription;
import org.assay.api.description.RulesetDescription;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Basis;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.IndicatorType;
import org.assay.api.ruleset.Mapping;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Value;

/** A description of a ruleset of one requirement, made by hand. */
public final class Descriptions {
    public static final Indicator HOURS = new Indicator(
            "hours.weekly_normal",
            IndicatorType.DECIMAL,
            "h",
            Optional.of(BigDecimal.ZERO),
            Optional.empty(),
            List.of(),
            List.of(),
            "How many hours is a normal week?",
            "Look at the time cards.",
            Map.of());

    private Descriptions() {}

    /** Returns the description; what is not of interest is the same in all. */
    public static RulesetDescription of(RequirementDescription... requirements) {
        List<RequirementDescription> all = List.of(requirements);
        RulesetInfo info = new RulesetInfo(
                "sa-8000",
                "1.0.0",
                "Social <accountability>",
                "en",
                "Assay",
                "Apache-2.0",
                "SA8000",
                "2014",
                LocalDate.of(2014, 6, 1),
                Optional.empty(),
                "sha256:1",
                List.of(new Area("hours", "Working hours", "7")),
                all.stream().map(RequirementDescription::info).toList());
        return new RulesetDescription(
                info,
                Optional.empty(),
                LocalDate.of(2026, 6, 30),
                List.of(),
                all,
                List.of(),
                List.of(HOURS),
                List.of(),
                List.of(limit(48)),
                new TreeMap<>());
    }

    /** Returns a parameter with this value everywhere and 44 in Morocco. */
    public static ParameterDescription limit(int value) {
        return new ParameterDescription(
                "limit.weekly_normal",
                "Longest normal week",
                "h",
                "lower",
                new TreeMap<>(Map.of("*", List.of(dated(value)), "MA", List.of(dated(44)))));
    }

    private static Dated dated(int value) {
        return new Dated(
                LocalDate.of(2014, 6, 1),
                Optional.empty(),
                "",
                new Value.Num(BigDecimal.valueOf(value)),
                "SA8000, 7.1",
                "high");
    }

    /** Returns the one requirement. */
    public static RequirementDescription week() {
        return week("hours.weekly_normal <= limit.weekly_normal", Severity.MAJOR, 3);
    }

    /** Returns it with another condition, severity and weight. */
    public static RequirementDescription week(String condition, Severity severity, int weight) {
        ConditionText text = new ConditionText(condition, condition.replace("<=", "is at most"));
        Optional<Remedy> remedy = Optional.of(new Remedy(
                "Plan the work.", Optional.of("Late orders."), Optional.empty(), Optional.of("weeks"), false));
        RequirementInfo info = new RequirementInfo(
                "7.1",
                "hours",
                new Clause("SA8000", "2014", "7.1"),
                "Normal working week",
                Basis.STANDARD,
                severity,
                BigDecimal.valueOf(weight),
                List.of(),
                "at least document",
                "How many hours?",
                remedy,
                List.of(new Mapping("ETI 6.2", "subset")),
                List.of("hours.weekly_normal"),
                List.of("limit.weekly_normal"),
                Optional.empty(),
                "");
        return new RequirementDescription(
                info,
                Optional.of(new ConditionText("employees > 0", "employees is more than 0")),
                List.of(
                        new BranchDescription(
                                Outcome.MET,
                                Optional.of(text),
                                severity,
                                "Too long.",
                                List.of(),
                                Optional.empty(),
                                Optional.empty()),
                        new BranchDescription(
                                Outcome.NOT_MET,
                                Optional.empty(),
                                severity,
                                "Too long.",
                                List.of(),
                                remedy,
                                Optional.empty())),
                EvidenceKind.DOCUMENT,
                Optional.empty(),
                false,
                false,
                Optional.of(new NotApplicableReason("nobody", "Nobody works at this site.")),
                Optional.empty(),
                List.of(new CaseDescription(
                        "one hour too long",
                        LocalDate.of(2026, 6, 30),
                        new TreeMap<>(Map.of("hours.weekly_normal", "49")),
                        Outcome.NOT_MET,
                        Optional.of(Severity.MAJOR),
                        Optional.empty())));
    }
}
