package org.assay.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "48", "+7", "1.10", ".5", "1E+100", "1e-100", "1234567890123456789012345678901234"})
    void numbersWithinTheBoundsAreRead(String text) {
        assertThat(Numbers.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                ".",
                "E5",
                "1e",
                "abc",
                "1,5",
                "0x1F",
                "NaN",
                "Infinity",
                " 1",
                "1E+101",
                "1E-101",
                "1E+999999999",
                "12345678901234567890123456789012345"
            })
    void whatIsNoNumberOrBeyondTheBoundsIsNot(String text) {
        assertThat(Numbers.parse(text)).isEmpty();
    }
}
