package org.assay.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a.b <= 5                                  | a.b is at most 5
                    a.b < 5                                   | a.b is less than 5
                    a.b > 5                                   | a.b is more than 5
                    a.b >= 5                                  | a.b is at least 5
                    a.b = 5                                   | a.b is 5
                    a.b != 5                                  | a.b is not 5
                    a.b                                       | a.b is yes
                    a.b = false                               | a.b is no
                    a.b = null                                | a.b is not answered
                    a.b != null                               | a.b is answered
                    a.b = "day"                               | a.b is “day”
                    a.b and c.d > 1                           | a.b is yes and c.d is more than 1
                    a.b and (c.d or e.f)                      | a.b is yes and (c.d is yes or e.f is yes)
                    not(a.b)                                  | it is not so that a.b is yes
                    not(a.b and c.d)                          | it is not so that (a.b is yes and c.d is yes)
                    a.b + 1 < 2 * c.d                         | (a.b plus 1) is less than (2 times c.d)
                    a.b / c.d - 1 = -1                        | ((a.b divided by c.d) minus 1) is minus 1
                    a.b ** 2 > 1                              | (a.b to the power of 2) is more than 1
                    if a.b then c.d > 1 else e.f              | if a.b is yes, then c.d is more than 1, otherwise e.f
                    a.b between 1 and 5                       | a.b is from 1 to 5
                    a.b in (1..5]                             | a.b is more than 1 and at most 5
                    a.b in (< 3, > 7)                         | a.b is less than 3 or more than 7
                    sector in ("ISIC-1410", "ISIC-1420")      | sector is one of “ISIC-1410”, “ISIC-1420”
                    count(a.b[kind = "x"]) = 0                | the number of those of a.b where kind is “x” is 0
                    count(a.b[open and late]) > 1             | the number of those of a.b where (open is yes and late is yes) is more than 1
                    sum(a.b.days) > 3                         | the sum of a.b.days is more than 3
                    sum(a.b[kind = "x"].days) > 3             | the sum of days of those of a.b where kind is “x” is more than 3
                    max(1, a.b) > 3                           | the largest of 1, a.b is more than 3
                    round half up(a.b, 2) > 3                 | a.b rounded to 2 decimals is more than 3
                    list contains(a.b, "#@")                  | a.b contains “#@”
                    starts with(a.b, "x")                     | a.b begins with “x”
                    some e in a.b satisfies e.locked = true   | for at least one e of a.b, e.locked is yes
                    every e in a.b satisfies e.open           | for every e of a.b, e.open is yes
                    a.b <= most protective(c.d, e.f)          | a.b is at most the stricter of c.d and e.f
                    a.b > date("2026-01-31")                  | a.b is more than 2026-01-31
                    a.b <= duration("P12M")                   | a.b is at most 12 months
                    a.b = []                                  | a.b is none
                    """)
    void isReadByThoseWhoDoNotKnowTheSigns(String text, String words) {
        assertThat(Prose.of(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"a.b <", "(a.b"})
    void whatCannotBeReadStaysAsItIs(String text) {
        assertThat(Prose.of(text)).isEqualTo(text);
    }
}
