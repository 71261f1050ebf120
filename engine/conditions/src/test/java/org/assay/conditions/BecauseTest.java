package org.assay.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which facts forced a result. */
class BecauseTest {
    private static final Given GIVEN = Given.of(
            "site.locked",
            true,
            "site.lit",
            false,
            "plain.n",
            5,
            "hours.weekly",
            60,
            "incidents",
            Given.list(Given.record("kind", "injury")),
            "limit.weekly",
            48);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            site.locked and site.lit and plain.n > 3                | site.lit
            site.locked and plain.n > 3                             | site.locked plain.n
            site.locked and site.safe and plain.m > 3               | site.safe plain.m
            site.locked and site.safe and plain.n < 3               | plain.n
            site.lit or site.locked or plain.n < 3                  | site.locked
            site.lit or plain.n < 3                                 | site.lit plain.n
            site.lit or site.safe                                   | site.safe
            not(site.locked and site.lit)                           | site.lit
            not(site.lit or plain.n > 3)                            | plain.n
            (site.lit or plain.n > 3) and (site.lit or site.locked) | plain.n site.locked
            hours.weekly <= limit.weekly                            | hours.weekly limit.weekly
            limit.weekly >= hours.weekly                            | limit.weekly hours.weekly
            hours.weekly in [limit.weekly..law.weekly]              | hours.weekly law.weekly
            hours.weekly in [0..limit.weekly]                       | hours.weekly limit.weekly
            hours.weekly <= most protective(limit.weekly, law.weekly) | hours.weekly limit.weekly law.weekly
            if site.lit then plain.n > 3 else hours.weekly > 3      | site.lit hours.weekly
            if site.locked then plain.n > 3 else hours.weekly > 3   | site.locked plain.n
            if site.safe then plain.n > 3 else hours.weekly > 3     | site.safe plain.n hours.weekly
            some i in incidents satisfies i.days > plain.m          | incidents plain.m
            count(incidents[days > plain.m]) = 0 and site.lit       | site.lit
            count(incidents[days > plain.m]) = 0                    | incidents plain.m
            plain.m = null                                          | plain.m
            plain.n = plain.n                                       | plain.n
            site.locked and 1 = 1                                   | site.locked
            """)
    void onlyWhatForcedTheResult(String text, String expected) {
        assertThat(Conditions.because(text, GIVEN)).isEqualTo(expected);
    }

    @Test
    void aConditionReadsAllItNamesInOrder() {
        Condition condition = Conditions.parse("site.lit or (plain.n > 3 and site.lit) or country in (\"A\")");
        assertThat(condition.reads()).extracting(Symbol::id).containsExactly("site.lit", "plain.n", "country");
    }
}
