package org.assay.ruleset.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnitsTest {
    private final Units units = units();

    private static Units units() {
        Units.Builder builder = new Units.Builder();
        builder.base("J", "energy");
        builder.multiple("kWh", new BigDecimal("3600000"), "J");
        builder.multiple("MWh", new BigDecimal("1000"), "kWh");
        builder.base("count", "number");
        builder.base("dB", "sound level");
        return builder.build();
    }

    private String converted(String number, String from, String to) {
        return units.convert(new BigDecimal(number), from, to)
                .map(result -> result.stripTrailingZeros().toPlainString())
                .orElse("refused");
    }

    @Test
    void oneQuantityIsConvertedExactly() {
        assertThat(converted("310", "MWh", "kWh")).isEqualTo("310000");
        assertThat(converted("0.1", "kWh", "MWh")).isEqualTo("0.0001");
        assertThat(converted("7.25", "kWh", "kWh")).isEqualTo("7.25");
    }

    @Test
    void differentQuantitiesAndCurrenciesAreRefused() {
        assertThat(converted("1", "dB", "count")).isEqualTo("refused");
        assertThat(converted("1", "kWh", "count")).isEqualTo("refused");
        assertThat(converted("1", "USD", "EUR")).isEqualTo("refused");
        assertThat(converted("1", "kwh", "kWh")).isEqualTo("refused");
    }

    @Test
    void aUnitIsListedOnceAndAfterTheOneItIsMadeOf() {
        Units.Builder builder = new Units.Builder();

        assertThat(builder.multiple("kg", BigDecimal.TEN, "g")).isFalse();
        assertThat(builder.base("g", "mass")).isTrue();
        assertThat(builder.base("g", "weight")).isFalse();
        assertThat(builder.multiple("kg", BigDecimal.ZERO, "g")).isFalse();
    }

    @Test
    void currenciesNeedNoEntry() {
        assertThat(units.has("MAD")).isTrue();
        assertThat(units.has("XQX")).isFalse();
    }
}
