package org.assay.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {
    @Test
    void whatCostsTheSquareHasTheExponentTwo() {
        Curve square = new Curve("sizes", List.of(1, 2, 4, 8), List.of(3.0, 12.0, 48.0, 192.0));

        assertThat(square.exponent()).isCloseTo(2, within(1e-9));
        assertThat(square.row()).isEqualTo("| sizes | 1, 2, 4, 8 | 3.0, 12.0, 48.0, 192 | 2.00 |");
    }

    @Test
    void whatStaysTheSameHasTheExponentZero() {
        assertThat(new Curve("sizes", List.of(75, 150), List.of(7.0, 7.0)).exponent())
                .isCloseTo(0, within(1e-9));
    }
}
