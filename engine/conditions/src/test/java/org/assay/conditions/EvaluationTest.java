package org.assay.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every construct, with all it reads answered. */
class EvaluationTest {
    private static final Given GIVEN = Given.of(
            "hours.weekly",
            48,
            "hours.daily",
            8,
            "plain.n",
            5,
            "plain.m",
            new BigDecimal("-2.5"),
            "people.staff",
            84,
            "share.proof",
            80,
            "site.locked",
            true,
            "site.lit",
            false,
            "country",
            "BD",
            "audit.date",
            LocalDate.parse("2026-01-31"),
            "audit.age",
            Period.parse("P30D"),
            "mark.all",
            Given.list("A", "B"),
            "numbers.all",
            Given.list(1, 2, new BigDecimal("2.5")),
            "incidents",
            Given.list(
                    Given.record("kind", "injury", "days", 12, "age", 13, "open", true, "tags", Given.list("x")),
                    Given.record("kind", "spill", "days", 0, "age", 40, "open", false, "tags", Given.list())),
            "worst",
            Given.record("kind", "injury", "days", 12),
            "limit.weekly",
            48,
            "law.weekly",
            44,
            "law.rest",
            11);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            hours.weekly = 48                       | TRUE
            hours.weekly = 48.00                    | TRUE
            hours.weekly != 48                      | FALSE
            hours.weekly < 48                       | FALSE
            hours.weekly <= 48                      | TRUE
            hours.weekly > 47.9                     | TRUE
            hours.weekly >= 48.1                    | FALSE
            country = "BD"                          | TRUE
            country < "C"                           | TRUE
            site.locked                             | TRUE
            site.locked = true                      | TRUE
            site.locked != site.lit                 | TRUE
            mark.all = ["A", "B"]                   | TRUE
            mark.all = ["B", "A"]                   | FALSE
            mark.all != []                          | TRUE
            site.locked and site.lit                | FALSE
            site.locked or site.lit                 | TRUE
            not(site.lit)                           | TRUE
            not(site.lit) and site.locked or false  | TRUE
            audit.date > date("2026-01-30")         | TRUE
            audit.date + duration("P1M") = date("2026-02-28") | TRUE
            audit.date - duration("P31D") = date("2025-12-31") | TRUE
            audit.date + audit.age >= date("2026-03-02") | TRUE
            audit.age < duration("P31D")            | TRUE
            duration("P12M") = duration("P1Y")      | TRUE
            plain.n between 1 and 5                 | TRUE
            plain.n between 6 and 9                 | FALSE
            plain.n between plain.m and plain.n     | TRUE
            plain.n in [1..5]                       | TRUE
            plain.n in [1..5)                       | FALSE
            plain.n in (5..6]                       | FALSE
            plain.n in ]4..6[                       | TRUE
            plain.n in (< 3, > 4)                   | TRUE
            plain.n in (<= 3, 6)                    | FALSE
            plain.n in ([1..2], [5..6]) and true    | TRUE
            (plain.n in >= 5) and true              | TRUE
            country in ("BD", "IN")                 | TRUE
            country in ["PK", "IN"]                 | FALSE
            country in "BD"                         | TRUE
            "A" in mark.all                         | TRUE
            ("C" in mark.all) or false              | FALSE
            audit.date in [date("2026-01-01")..date("2026-12-31")] | TRUE
            some i in incidents satisfies i.age < 15  | TRUE
            every i in incidents satisfies i.age < 15 | FALSE
            some i in incidents, n in numbers.all satisfies i.days = n * 6 | TRUE
            every i in incidents satisfies some t in i.tags satisfies t = "x" | FALSE
            some i in [] satisfies true             | FALSE
            every i in [] satisfies false           | TRUE
            count(incidents[open]) = 1              | TRUE
            count(incidents[item.open = false]) = 1 | TRUE
            count(incidents[days > plain.n]) = 1    | TRUE
            list contains(mark.all, "B")            | TRUE
            list contains(incidents.kind, "spill")  | TRUE
            contains(country, "D")                  | TRUE
            starts with(country, "B")               | TRUE
            ends with(country, "B")                 | FALSE
            worst.days >= 12                        | TRUE
            hours.weekly <= most protective(limit.weekly, law.weekly) | FALSE
            hours.weekly <= most protective(limit.weekly, law.weekly, 40) | FALSE
            law.rest = most protective(law.rest, 10) | TRUE
            law.rest = most protective(law.rest, 12) | FALSE
            """)
    void conditions(String text, Ternary expected) {
        assertThat(Conditions.test(text, GIVEN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            plain.n + plain.m                       | 2.5
            plain.n - plain.m                       | 7.5
            plain.n * plain.m                       | -12.5
            1 / 3                                   | 0.3333333333333333333333333333333333
            plain.n / plain.m                       | -2
            plain.m ** 2                            | 6.25
            2 ** -2                                 | 0.25
            0 ** 0                                  | 1
            -plain.n                                | -5
            -2 ** 2                                 | 4
            2 + 3 * 4                               | 14
            (2 + 3) * 4                             | 20
            10 - 2 - 3                              | 5
            if site.lit then 1 else 2               | 2
            count(incidents)                        | 2
            count([])                               | 0
            sum(numbers.all)                        | 5.5
            sum(1, 2, 3)                            | 6
            sum([])                                 | 0
            min(numbers.all)                        | 1
            min(3, 2)                               | 2
            max(numbers.all)                        | 2.5
            max(incidents.age)                      | 40
            mean(numbers.all)                       | 1.833333333333333333333333333333333
            abs(plain.m)                            | 2.5
            floor(plain.m)                          | -3
            ceiling(plain.m)                        | -2
            round half up(plain.m, 0)               | -3
            round half up(2.345, 2)                 | 2.35
            round half up(1250, -2)                 | 1300
            string length("aé😀")                    | 3
            sum(incidents[kind = "injury"].days)    | 12
            {a: 1}.a                                | 1
            {a: {b: 2}}.a.b                         | 2
            1e3                                     | 1000
            """)
    void numbers(String text, BigDecimal expected) {
        assertThat(Conditions.value(text, GIVEN)).isEqualTo(Given.value(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            country                                 | BD
            upper case("aß")                        | ASS
            lower case(country)                     | bd
            if site.lit then "x" else "y"           | y
            worst.kind                              | injury
            "say \\"x\\""                           | say "x"
            """)
    void texts(String text, String expected) {
        assertThat(Conditions.value(text, GIVEN)).isEqualTo(Given.value(expected));
    }

    @Test
    void lists() {
        assertThat(Conditions.value("incidents.kind", GIVEN)).isEqualTo(Given.value(Given.list("injury", "spill")));
        assertThat(Conditions.value("incidents.tags", GIVEN))
                .isEqualTo(Given.value(Given.list(Given.list("x"), Given.list())));
        assertThat(Conditions.value("numbers.all[item > 1]", GIVEN))
                .isEqualTo(Given.value(Given.list(2, new BigDecimal("2.5"))));
        assertThat(Conditions.value("[{a: 1}, {a: 2}][a > 1].a", GIVEN)).isEqualTo(Given.value(Given.list(2)));
    }

    @Test
    void theNearestListGivesAName() {
        assertThat(Conditions.test("some i in incidents satisfies count(incidents[age = i.age]) = 1", GIVEN))
                .isEqualTo(Ternary.TRUE);
        assertThat(Conditions.value("count(incidents[count(numbers.all[item < age]) = 3])", GIVEN))
                .isEqualTo(Given.value(2));
        assertThat(Conditions.value("count(incidents[some item in numbers.all satisfies item = 2])", GIVEN))
                .isEqualTo(Given.value(2));
    }
}
