package org.assay.host.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Basis;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.IndicatorType;
import org.assay.api.ruleset.Mapping;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.ruleset.RequirementInfo.ConditionInfo;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.ruleset.Severity;
import org.junit.jupiter.api.Test;

class ExplainWriterTest {
    private static final Indicator HOURS = new Indicator(
            "hours.weekly_normal",
            IndicatorType.DECIMAL,
            "h",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            "How many hours is a normal week?",
            "",
            Map.of());

    @Test
    void writesEverythingAnAdvisorAsksFor() {
        assertThat(new ExplainWriter(Style.PLAIN, List.of(HOURS)).text(ruleset(), hours()))
                .isEqualTo("""
                        7.1 Normal working week
                        -----------------------
                          Ruleset     Social accountability (sa-8000 1.0.0)
                          Clause      SA8000:2014 clause 7.1
                          Severity    major
                          Basis       standard
                          Weight      3
                          Question    How many hours?
                          Evidence    at least a document, not older than P12M
                          Repeated    asked of each line of hours.lines

                          Decided by, in this order
                            - MET: hours.weekly_normal <= limit.weekly_normal
                            - NOT_MET: otherwise

                          Reads
                            - hours.weekly_normal (decimal, in h) How many hours is a normal week?
                            - x.unknown

                          Measured against
                            - limit.weekly_normal

                          What to do about a finding
                            Plan the work.
                            Usual cause: Late orders.
                            Takes weeks.

                          Related clauses
                            - ETI 6.2 (subset)
                        """);
    }

    private static RequirementInfo hours() {
        return new RequirementInfo(
                "7.1",
                "hours",
                new Clause("SA8000", "2014", "7.1"),
                "Normal working week",
                Basis.STANDARD,
                Severity.MAJOR,
                BigDecimal.valueOf(3),
                List.of(
                        new ConditionInfo("MET", "hours.weekly_normal <= limit.weekly_normal"),
                        new ConditionInfo("NOT_MET", "otherwise")),
                "at least a document, not older than P12M",
                "How many hours?",
                Optional.of(new Remedy(
                        "Plan the work.", Optional.of("Late orders."), Optional.empty(), Optional.of("weeks"), false)),
                List.of(new Mapping("ETI 6.2", "subset")),
                List.of("hours.weekly_normal", "x.unknown"),
                List.of("limit.weekly_normal"),
                "asked of each line of hours.lines");
    }

    private static RulesetInfo ruleset() {
        return new RulesetInfo(
                "sa-8000",
                "1.0.0",
                "Social accountability",
                "en",
                "Assay",
                "Apache-2.0",
                "SA8000",
                "2014",
                LocalDate.of(2014, 6, 1),
                Optional.empty(),
                "sha256:1",
                List.of(),
                List.of(hours()));
    }
}
