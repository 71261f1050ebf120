package org.assay.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.assay.api.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a missing answer leaves undecided, and what is decided all the same. */
class UnknownTest {
    /** An injury, and an incident of which neither kind, days nor age was answered. */
    private static final Given PARTLY = Given.of(
            "site.locked",
            true,
            "site.lit",
            false,
            "plain.n",
            5,
            "numbers.all",
            Given.list(13, Value.UNKNOWN),
            "incidents",
            Given.list(
                    Given.record("kind", "injury", "days", 12, "age", 13, "open", true), Given.record("open", false)),
            "limit.weekly",
            48);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            plain.m = 1                             | UNKNOWN
            plain.m != 1                            | UNKNOWN
            plain.m < 1                             | UNKNOWN
            plain.m = plain.m                       | UNKNOWN
            not(plain.m = 1)                        | UNKNOWN
            site.safe                               | UNKNOWN
            site.safe != true                       | UNKNOWN
            not(site.safe = true)                   | UNKNOWN
            country in ("BD", "IN")                 | UNKNOWN
            plain.m in [1..5]                       | UNKNOWN
            plain.m between 1 and 5                 | UNKNOWN
            plain.n between plain.m and 4           | FALSE
            site.safe and site.lit                  | FALSE
            site.safe and site.locked               | UNKNOWN
            site.safe or site.locked                | TRUE
            site.safe or site.lit                   | UNKNOWN
            (if site.safe then 3 else 3) = 3        | TRUE
            (if site.safe then 3 else 4) = 3        | UNKNOWN
            (if site.safe then 3 else 4) < 5        | TRUE
            (if site.safe then 3 else 4) + 1 > 5    | FALSE
            (if site.safe then "a" else "a") = "a"  | TRUE
            (if site.safe then "a" else "b") = "c"  | UNKNOWN
            if site.safe then site.locked else true | TRUE
            count(mark.all) = 0                     | UNKNOWN
            count(mark.all) >= 0                    | UNKNOWN
            mark.all = []                           | UNKNOWN
            every t in mark.all satisfies t = "x"   | UNKNOWN
            some t in mark.all satisfies t = "x"    | UNKNOWN
            list contains(mark.all, "x")            | UNKNOWN
            count(incidents) = 2                    | TRUE
            count(incidents[kind = "injury"]) = 0   | FALSE
            count(incidents[kind = "injury"]) >= 1  | TRUE
            count(incidents[kind = "injury"]) = 1   | UNKNOWN
            count(incidents[kind = "injury"]) <= 2  | TRUE
            count(incidents[kind = "injury"]) = 3   | FALSE
            count(incidents[kind = "injury" and open]) = 1 | TRUE
            count(incidents[kind = "spill" and open]) = 0 | TRUE
            min(incidents.age) >= 15                | FALSE
            min(incidents.age) < 15                 | TRUE
            min(incidents.age) >= 10                | UNKNOWN
            max(incidents.age) >= 13                | TRUE
            max(incidents.age) < 13                 | FALSE
            max(incidents.age) > 13                 | UNKNOWN
            min(numbers.all) <= 13                  | TRUE
            mean(numbers.all) > 1                   | UNKNOWN
            sum(incidents.days) >= 12               | UNKNOWN
            sum(incidents[kind = "injury"].days) >= 12 | UNKNOWN
            sum(incidents[open].days) = 12          | TRUE
            sum([1, 2][item > plain.m]) <= 3        | TRUE
            sum([1, 2][item > plain.m]) > 3         | FALSE
            sum([1, 2][item > plain.m]) >= 0        | TRUE
            mean([1, 2][item > 1 or item > plain.m]) between 1 and 2 | TRUE
            min([1, 2][item > plain.m]) > 0         | UNKNOWN
            max([4, 5][item > 4 or item > plain.m]) = 5 | TRUE
            some i in incidents satisfies i.age < 15  | TRUE
            some i in incidents satisfies i.age > 15  | UNKNOWN
            every i in incidents satisfies i.age > 15 | FALSE
            every i in incidents satisfies i.age < 15 | UNKNOWN
            every i in incidents[kind = "spill"] satisfies i.age > 15 | UNKNOWN
            some i in incidents[kind = "injury"] satisfies i.open | TRUE
            some i in incidents[kind = "spill"] satisfies not(i.open) | UNKNOWN
            some i in incidents[kind = "spill"] satisfies i.open | FALSE
            every i in incidents[kind = "spill"] satisfies i.open | UNKNOWN
            every i in incidents[kind = "spill"] satisfies not(i.open) | TRUE
            min([1, 2][item > 1 or item > plain.m]) <= 1 | UNKNOWN
            min([1, 2][item > 1 or item > plain.m]) <= 2 | TRUE
            min([1, 2][item > 1 or item > plain.m]) < 1 | FALSE
            max([1, 2][item < 2 or item > plain.m]) >= 2 | UNKNOWN
            max([1, 2][item < 2 or item > plain.m]) >= 1 | TRUE
            max([1, 2][item < 2 or item > plain.m]) > 2 | FALSE
            list contains(incidents.kind, "injury") | TRUE
            list contains(incidents.kind, "spill")  | UNKNOWN
            13 in numbers.all                       | TRUE
            numbers.all = [13, 14]                  | UNKNOWN
            numbers.all = [12, 14]                  | FALSE
            numbers.all = [13]                      | FALSE
            numbers.all != [1, 2, 3]                | TRUE
            plain.n / 0 = 1                         | UNKNOWN
            0 ** -1 = 0                             | UNKNOWN
            min([]) = 0                             | UNKNOWN
            max([]) < 0                             | UNKNOWN
            mean([]) = 0                            | UNKNOWN
            sum([]) = 0                             | TRUE
            9e99 ** 100 > 0                         | UNKNOWN
            date("2026-01-31") + duration("P999999999Y") > date("2026-01-31") | UNKNOWN
            duration("P30D") < duration("P1M")      | UNKNOWN
            duration("P30D") = duration("P1M")      | UNKNOWN
            abs(count(incidents[kind = "a"]) - 3) <= 3 | TRUE
            -count(incidents[kind = "a"]) <= 0      | TRUE
            count(incidents[kind = "a"]) * -2 <= 0  | TRUE
            count(incidents[kind = "a"]) / 2 <= 0.5 | TRUE
            floor(count(incidents[kind = "spill"]) / 4) = 0 | TRUE
            string length(country) >= 0             | UNKNOWN
            contains(country, "B")                  | UNKNOWN
            hours.weekly <= limit.weekly            | UNKNOWN
            law.weekly = 48                         | UNKNOWN
            most protective(limit.weekly, law.weekly) = 48 | TRUE
            most protective(law.weekly) = 48        | UNKNOWN
            most protective(law.weekly, 40) = 40    | TRUE
            """)
    void decidedOnlyByWhatIsKnown(String text, Ternary expected) {
        assertThat(Conditions.test(text, PARTLY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            plain.n = null                          | FALSE
            plain.n != null                         | TRUE
            null != plain.n                         | TRUE
            plain.m = null                          | TRUE
            plain.m != null                         | FALSE
            law.weekly = null                       | TRUE
            incidents = null                        | FALSE
            mark.all = null                         | TRUE
            worst.kind = null                       | UNKNOWN
            count(incidents[kind = null]) = 1       | TRUE
            count(incidents[item.kind != null]) = 1 | TRUE
            some i in incidents satisfies i.age = null | TRUE
            plain.m = null or plain.m > 3           | TRUE
            """)
    void onlyNullAsksForAbsence(String text, Ternary expected) {
        assertThat(Conditions.test(text, PARTLY)).isEqualTo(expected);
    }

    @Test
    void anAnswerThatDoesNotCountIsAnsweredAllTheSame() {
        Given given = Given.of("plain.n", Given.DOES_NOT_COUNT);
        assertThat(Conditions.test("plain.n = 3", given)).isEqualTo(Ternary.UNKNOWN);
        assertThat(Conditions.test("plain.n = null", given)).isEqualTo(Ternary.FALSE);
    }

    @Test
    void none_isAnAnswer() {
        Given none = Given.of("incidents", Given.list());
        assertThat(Conditions.test("count(incidents) = 0", none)).isEqualTo(Ternary.TRUE);
        assertThat(Conditions.test("incidents = null", none)).isEqualTo(Ternary.FALSE);
        assertThat(Conditions.test("sum(incidents.days) <= 3", none)).isEqualTo(Ternary.TRUE);
        assertThat(Conditions.test("every i in incidents satisfies i.open", none))
                .isEqualTo(Ternary.TRUE);
    }

    @Test
    void valuesOfWhatIsKnownInPart() {
        assertThat(Conditions.value("count(incidents[kind = \"x\"])", PARTLY)).isEqualTo(Value.UNKNOWN);
        assertThat(Conditions.value("incidents[kind = \"x\"].age", PARTLY)).isEqualTo(Value.UNKNOWN);
        assertThat(Conditions.value("incidents.age", PARTLY)).isEqualTo(Given.value(Given.list(13, Value.UNKNOWN)));
        assertThat(Conditions.value("{a: plain.m, b: 1}", PARTLY)).isEqualTo(Given.record("a", Value.UNKNOWN, "b", 1));
        assertThat(Conditions.value("{a: plain.m, b: 1}.b", PARTLY)).isEqualTo(Given.value(1));
    }

    @Test
    void whatTheFactsThrowPassesThrough() {
        IllegalStateException fault = new IllegalStateException("plugin");
        Facts broken = new Facts() {
            @Override
            public Value value(Symbol symbol) {
                throw fault;
            }

            @Override
            public boolean isAnswered(Symbol symbol) {
                throw fault;
            }
        };
        for (String text : new String[] {"plain.n > 1", "count(incidents[age > 3]) = 0", "plain.n = null"}) {
            Condition condition = Conditions.parse(text);
            assertThatThrownBy(() -> condition.test(broken)).isSameAs(fault);
            assertThatThrownBy(() -> condition.value(broken)).isSameAs(fault);
        }
    }

    @Test
    void aValueOfAnotherTypeIsAFaultNotAnOutcome() {
        Condition condition = Conditions.parse("plain.n = 3");
        assertThatThrownBy(() -> condition.test(Given.of("plain.n", "three"))).isInstanceOf(ClassCastException.class);
    }

    @Test
    void theMoreProtectiveOfTwoDurations() {
        Given both = Given.of("law.notice", Period.ofMonths(1), "limit.notice", Period.ofMonths(2));
        Given mixed = Given.of("law.notice", Period.ofMonths(1), "limit.notice", Period.ofDays(30));
        String two = "most protective(law.notice, limit.notice) = duration(\"P2M\")";

        assertThat(Conditions.test(two, both)).isEqualTo(Ternary.TRUE);
        assertThat(Conditions.test(two, Given.of("limit.notice", Period.ofMonths(2))))
                .isEqualTo(Ternary.TRUE);
        assertThat(Conditions.test(two, mixed)).isEqualTo(Ternary.UNKNOWN);
        assertThat(Conditions.test("audit.age >= most protective(law.notice, duration(\"P3M\"))", both))
                .isEqualTo(Ternary.UNKNOWN);
        assertThat(Conditions.value("most protective(law.notice, duration(\"P3M\"))", both))
                .isEqualTo(Given.value(Period.ofMonths(3)));
    }

    @Test
    void whatMostProtectiveLeavesOutIsKnown() {
        Condition condition = Conditions.parse("hours.weekly <= most protective(limit.weekly, law.weekly) or site.lit");

        assertThat(condition.leftOut(Given.of("limit.weekly", 48)))
                .extracting(left -> left.absent().id() + " " + left.applies().id())
                .containsExactly("law.weekly limit.weekly");
        assertThat(condition.leftOut(Given.of("limit.weekly", 48, "law.weekly", 44)))
                .isEmpty();
        assertThat(condition.leftOut(Given.nothing())).isEmpty();
    }
}
