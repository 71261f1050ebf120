package org.assay.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.assay.api.value.Value;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private static final Display ENGLISH = new Display(Phrases.of("en"));

    @Test
    void numbersWithTheirUnits() {
        assertThat(number("49", "h")).isEqualTo("49 h");
        assertThat(number("80.50", "%")).isEqualTo("80.5 %");
        assertThat(number("12", "count")).isEqualTo("12");
        assertThat(number("0.25", "ratio")).isEqualTo("0.25");
        assertThat(number("1E+6", "")).isEqualTo("1000000");
        assertThat(number("1E-7", "t")).isEqualTo("0.0000001 t");
        assertThat(number("-0.00", "EUR")).isEqualTo("0 EUR");
        assertThat(number("13", "month")).isEqualTo("13 months");
        assertThat(number("1", "month")).isEqualTo("1 month");
        assertThat(number("0", "d")).isEqualTo("0 days");
        assertThat(number("32.5", "degC")).isEqualTo("32.5 °C");
        assertThat(number("3.9", "m2")).isEqualTo("3.9 m²");
    }

    @Test
    void fieldsOfARecordInTheirOwnOrder() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("name", Given.value("north"));
        fields.put("age", new Value.Num(new BigDecimal("2")));
        Map<String, Type> types = new LinkedHashMap<>();
        types.put("name", new Type.Text());
        types.put("age", new Type.Number("year"));

        assertThat(ENGLISH.show(new Value.Fields(fields), new Type.Fields(types)))
                .isEqualTo("name: north, age: 2 years");
    }

    private static String number(String number, String unit) {
        return ENGLISH.show(new Value.Num(new BigDecimal(number)), new Type.Number(unit));
    }

    @Test
    void allElse() {
        assertThat(ENGLISH.show(Value.UNKNOWN, new Type.Number("h"))).isEqualTo("not answered");
        assertThat(ENGLISH.show(Given.value(true), new Type.Truth())).isEqualTo("yes");
        assertThat(ENGLISH.show(Given.value(false), new Type.Truth())).isEqualTo("no");
        assertThat(ENGLISH.show(Given.value("a"), new Type.Text())).isEqualTo("a");
        assertThat(ENGLISH.show(Given.value(LocalDate.of(2026, 1, 31)), new Type.Day()))
                .isEqualTo("2026-01-31");
        assertThat(span("P30D")).isEqualTo("30 days");
        assertThat(span("P1Y")).isEqualTo("12 months");
        assertThat(span("P1M1D")).isEqualTo("1 month and 1 day");
    }

    private static String span(String span) {
        return ENGLISH.show(Given.value(Period.parse(span)), new Type.Span());
    }

    @Test
    void theWordsAreThoseOfTheLanguage() {
        Display french = new Display(Phrases.of("fr-MA"));
        Display spanish = new Display(Phrases.of("es"));
        Value one = new Value.Num(BigDecimal.ONE);
        Value some = new Value.Num(new BigDecimal("14.5"));

        assertThat(french.show(Value.UNKNOWN, new Type.Truth())).isEqualTo("non renseigné");
        assertThat(french.show(Given.value(Period.parse("P1M1D")), new Type.Span()))
                .isEqualTo("1 mois et 1 jour");
        assertThat(french.show(some, new Type.Number("week"))).isEqualTo("14.5 semaines");
        assertThat(french.show(one, new Type.Number("h"))).isEqualTo("1 h");
        assertThat(spanish.show(one, new Type.Number("month"))).isEqualTo("1 mes");
        assertThat(spanish.show(new Value.Num(BigDecimal.ZERO), new Type.Number("d")))
                .isEqualTo("0 días");
        assertThat(spanish.show(some, new Type.Number("degC"))).isEqualTo("14.5 °C");
        assertThat(french.show(some, new Type.Number("month"))).isEqualTo("14.5 mois");
        assertThat(spanish.show(Given.value(false), new Type.Truth())).isEqualTo("no");
    }

    @Test
    void whereTheEngineKnowsNoWordsTheyAreEnglish() {
        assertThat(new Display(Phrases.of("sw")).show(Value.UNKNOWN, new Type.Truth()))
                .isEqualTo("not answered");
    }

    @Test
    void everyLanguageHasEveryPhrase() {
        ResourceBundle english = table("");
        for (String language : List.of("fr", "es")) {
            assertThat(table("_" + language).keySet()).containsAll(english.keySet());
        }
    }

    private static ResourceBundle table(String suffix) {
        try (InputStream file = Phrases.class.getResourceAsStream("phrases" + suffix + ".properties")) {
            return new PropertyResourceBundle(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void listsAndRecords() {
        Type hours = new Type.Number("h");
        assertThat(ENGLISH.show(Given.value(Given.list(1, Value.UNKNOWN)), new Type.Items(hours)))
                .isEqualTo("1 h, not answered");
        assertThat(ENGLISH.show(Given.value(Given.list()), new Type.Items(hours)))
                .isEqualTo("none");
        assertThat(ENGLISH.show(
                        Given.record("b", 2, "a", "x"), new Type.Fields(Map.of("a", new Type.Text(), "b", hours))))
                .isEqualTo("a: x, b: 2 h");
    }
}
