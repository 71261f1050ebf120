package org.assay.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PluralTest {
    @Test
    void severalThings() {
        assertThat(Plural.of("week")).isEqualTo("weeks");
        assertThat(Plural.of("entry")).isEqualTo("entries");
        assertThat(Plural.of("branch")).isEqualTo("branches");
    }

    @Test
    void unitsAsTheyFollowANumber() {
        assertThat(Plural.unit(BigDecimal.ONE, "month")).isEqualTo("month");
        assertThat(Plural.unit(new BigDecimal("1.0"), "d")).isEqualTo("day");
        assertThat(Plural.unit(new BigDecimal("13"), "month")).isEqualTo("months");
        assertThat(Plural.unit(BigDecimal.ZERO, "d")).isEqualTo("days");
        assertThat(Plural.unit(BigDecimal.TEN, "degC")).isEqualTo("°C");
        assertThat(Plural.unit(BigDecimal.TEN, "m3")).isEqualTo("m³");
        assertThat(Plural.unit(BigDecimal.TEN, "kg")).isEqualTo("kg");
        assertThat(Plural.unit(BigDecimal.TEN, "count")).isEmpty();
        assertThat(Plural.unit(BigDecimal.TEN, "ratio")).isEmpty();
    }
}
