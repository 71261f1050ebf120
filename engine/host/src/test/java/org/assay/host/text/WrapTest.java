package org.assay.host.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WrapTest {
    @Test
    void breaksBetweenWords() {
        assertThat(Wrap.lines("one two three", 7)).containsExactly("one two", "three");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(Wrap.lines("a abcdefghij", 4)).containsExactly("a", "abcd", "efgh", "ij");
    }

    @Test
    void countsWideLettersAsTwoColumns() {
        assertThat(Wrap.lines("漢字漢字", 4)).containsExactly("漢字", "漢字");
    }

    @Test
    @Timeout(10)
    void aWordOfMillionsOfLettersTakesNoLongerThanItHasTo() {
        assertThat(Wrap.lines("x".repeat(8 << 20), 100)).hasSize(83_887);
    }

    @Test
    void hasNoLineForBlankText() {
        assertThat(Wrap.lines(" \n ", 4)).isEmpty();
    }
}
