package org.assay.host.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.api.assessment.Reason;
import org.assay.api.service.PlaceAndDay;
import org.assay.api.value.Value;
import org.junit.jupiter.api.Test;

class ExplainWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static String text(Optional<String> country, Reason.Limit... limits) {
        return new ExplainWriter(Style.PLAIN, Descriptions.of(Descriptions.week()))
                .text(
                        Descriptions.week(),
                        List.of(limits),
                        new PlaceAndDay(country, Optional.empty(), Optional.empty(), DAY));
    }

    private static Reason.Limit limit(Value value) {
        return new Reason.Limit(
                "limit.weekly_normal", value, "h", "MA", "Code, 184", Optional.of(LocalDate.of(2004, 6, 8)), "low");
    }

    @Test
    void writesEverythingAnAdvisorAsksFor() {
        assertThat(text(Optional.of("MA"), limit(new Value.Num(new BigDecimal("44")))))
                .isEqualTo("""
                        7.1 Normal working week
                        -----------------------
                          Ruleset     Social <accountability> (sa-8000 1.0.0)
                          Clause      SA8000:2014 clause 7.1
                          Severity    major
                          Basis       standard
                          Weight      3
                          Question    How many hours?
                          Evidence    at least document

                          Applies when
                            employees > 0
                            In words: employees is more than 0
                            Otherwise: Nobody works at this site. (nobody)

                          Decided by, in this order
                            - met, when
                              hours.weekly_normal <= limit.weekly_normal
                              In words: hours.weekly_normal is at most limit.weekly_normal
                            - not met, major, otherwise
                              Says: Too long.

                          Reads
                            - hours.weekly_normal: How many hours is a normal week?
                              Answer: a number in h, 0 or more

                          Measured against, in MA on 2026-06-30
                            - limit.weekly_normal: Longest normal week
                              44 h in MA from 2004-06-08, low confidence: Code, 184

                          What to do about a finding
                            Plan the work.
                            Usual cause: Late orders.
                            Takes weeks.

                          Related clauses
                            - ETI 6.2 (subset)

                          Cases
                            - not met, major: one hour too long
                        """);
    }

    @Test
    void saysWhereAValueDependsOnThePlace() {
        assertThat(text(Optional.empty(), limit(Value.UNKNOWN)))
                .contains("depends on the place; with --country, one of MA");
        assertThat(text(Optional.of("NO"), limit(Value.UNKNOWN))).contains("no value for this place and day");
    }
}
