package org.assay.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.assay.conditions.Contrast.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sets two conditions apart, and which asks for more. */
class ContrastTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.b | (a.b) | SAME",
                "a.b = true | a.b | SAME",
                "a.b and c.d | (c.d) and a.b | SAME",
                "a.b | a.b and c.d | NARROWER",
                "a.b and (c.d and e.f > 1) | e.f > 1 | WIDER",
                "a.b or c.d | a.b or c.d or e.f | WIDER",
                "a.b or c.d | a.b | NARROWER",
                "a.b and (c.d or e.f) | a.b and e.f | NARROWER",
                "a.n <= 48 | a.n <= 45 | NARROWER",
                "a.n <= 48 | a.n < 48 | NARROWER",
                "a.n < 48.0 | a.n < 48 | SAME",
                "a.n < 48 | a.n <= 48 | WIDER",
                "a.n >= 2 | a.n >= 1 | WIDER",
                "a.n > 2 and b.n <= 5 | a.n > 3 and b.n <= 4 and c.d | NARROWER",
                "a.n > 2 and b.n <= 5 | a.n > 3 and b.n <= 6 | UNCLEAR",
                "a.n <= 48 | a.n >= 48 | UNCLEAR",
                "a.n <= 48 | b.n <= 45 | UNCLEAR",
                "a.n <= limit.a | a.n <= limit.b | UNCLEAR",
                "a.b and c.d | a.b and e.f | UNCLEAR",
                "a.b | not(a.b) | UNCLEAR",
                "a.b and | a.b | UNCLEAR"
            })
    void theSignsTellWhichAsksForMore(String before, String after, Kind kind) {
        assertThat(Contrast.between(before, after).kind()).isEqualTo(kind);
    }

    @Test
    void onlyWhatSetsThemApartIsSaid() {
        Contrast contrast = Contrast.between("a.b and c.n <= 5", "c.n <= 4 and a.b and e.f");

        assertThat(contrast.dropped()).containsExactly("c.n is at most 5");
        assertThat(contrast.added()).containsExactly("c.n is at most 4", "e.f is yes");
    }

    @Test
    void aDenialSaysOnlyThatFurtherThingsDoNotHold() {
        Set<String> further = Set.of("c.d is yes", "e.f is yes");

        assertThat(Contrast.isDenial("(a.b) and (not(c.d))", "a.b", further)).isTrue();
        assertThat(Contrast.isDenial("(a.b) and (not(c.d and e.f))", "a.b", further))
                .isTrue();
        assertThat(Contrast.isDenial("not(c.d)", "", further)).isTrue();
        assertThat(Contrast.isDenial("(a.b) and (not(g.h))", "a.b", further)).isFalse();
        assertThat(Contrast.isDenial("(a.c) and (not(c.d))", "a.b", further)).isFalse();
        assertThat(Contrast.isDenial("c.d", "a.b", further)).isFalse();
    }
}
