package org.assay.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.assay.api.value.Value;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void numbersWithTheirUnits() {
        assertThat(number("49", "h")).isEqualTo("49 h");
        assertThat(number("80.50", "%")).isEqualTo("80.5 %");
        assertThat(number("12", "count")).isEqualTo("12");
        assertThat(number("0.25", "ratio")).isEqualTo("0.25");
        assertThat(number("1E+6", "")).isEqualTo("1000000");
        assertThat(number("1E-7", "t")).isEqualTo("0.0000001 t");
        assertThat(number("-0.00", "EUR")).isEqualTo("0 EUR");
    }

    private static String number(String number, String unit) {
        return Display.show(new Value.Num(new BigDecimal(number)), new Type.Number(unit));
    }

    @Test
    void allElse() {
        assertThat(Display.show(Value.UNKNOWN, new Type.Number("h"))).isEqualTo("not answered");
        assertThat(Display.show(Given.value(true), new Type.Truth())).isEqualTo("yes");
        assertThat(Display.show(Given.value(false), new Type.Truth())).isEqualTo("no");
        assertThat(Display.show(Given.value("a"), new Type.Text())).isEqualTo("a");
        assertThat(Display.show(Given.value(LocalDate.of(2026, 1, 31)), new Type.Day()))
                .isEqualTo("2026-01-31");
        assertThat(span("P30D")).isEqualTo("30 days");
        assertThat(span("P1Y")).isEqualTo("12 months");
        assertThat(span("P1M1D")).isEqualTo("1 month and 1 day");
    }

    private static String span(String span) {
        return Display.show(Given.value(Period.parse(span)), new Type.Span());
    }

    @Test
    void listsAndRecords() {
        Type hours = new Type.Number("h");
        assertThat(Display.show(Given.value(Given.list(1, Value.UNKNOWN)), new Type.Items(hours)))
                .isEqualTo("1 h, not answered");
        assertThat(Display.show(Given.value(Given.list()), new Type.Items(hours)))
                .isEqualTo("none");
        assertThat(Display.show(
                        Given.record("b", 2, "a", "x"), new Type.Fields(Map.of("a", new Type.Text(), "b", hours))))
                .isEqualTo("a: x, b: 2 h");
    }
}
