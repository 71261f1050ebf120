package org.assay.ruleset.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.ProfileForm;
import org.assay.api.value.Value;
import org.assay.ruleset.model.Parameter;
import org.assay.ruleset.model.Parameters;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.units.Units;
import org.assay.ruleset.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** Values of law by place, sector and day, and what is wrong with some. */
class ParametersReaderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String HOURS = """
            id: law.hours
            title: t
            unit: h
            protective: lower
            values:
              MA-06:
                - { from: 2010-01-01, value: 40, source: s, confidence: high }
              MA:
                - { from: 2000-01-01, value: 48, source: s, confidence: high }
                - { from: 2020-01-01, value: 44, source: s, confidence: high }
                - { from: 2001-01-01, sector: ISIC-01, value: 50, source: s, confidence: high }
                - { from: 2005-01-01, sector: ISIC-014, value: 46, source: s, confidence: high }
                - { from: 2005-01-01, to: 2025-01-01, sector: ISIC-14, value: 30, source: s, confidence: high }
              BD:
                - { from: 2000-01-01, sector: ISIC-14, value: 47, source: s, confidence: high }
              "*":
                - { from: 2000-01-01, value: 60, source: s, confidence: high }
                - { from: 2000-01-01, sector: ISIC-1410, value: 55, source: s, confidence: high }
            """;

    private static Reading<Parameters> read(String parameter) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        String header = "id: parameters\nversion: 1.0.0\ntitle: t\npublisher: p\nlicence: Apache-2.0\n";
        files.put("bundle.yaml", header.getBytes(StandardCharsets.UTF_8));
        files.put("law.hours.yaml", parameter.getBytes(StandardCharsets.UTF_8));
        Units.Builder units = new Units.Builder();
        units.base("h", "time");
        return ParametersReader.read(new SourceTree("parameters", files), units.build());
    }

    private static Parameter only(String parameter) {
        return read(parameter).orThrow().parameters().get(0);
    }

    private static CompanyProfile company(String... header) {
        String text = "id: c\n" + String.join("\n", header) + "\nanswers: {}\n";
        return YamlReader.profile(text, "c.yaml", new java.util.ArrayList<>())
                .flatMap(datum -> ProfileForm.read(datum, new java.util.ArrayList<>()))
                .orElseThrow();
    }

    private static Optional<String> found(String... header) {
        return only(HOURS)
                .find(company(header), DAY)
                .map(found -> found.where() + " " + ((Value.Num) found.dated().value()).value());
    }

    @Test
    void theMoreSpecificPlaceComesFirstThenTheNarrowestSectorThenTheLatestDay() {
        assertThat(found("country: MA")).contains("MA 44");
        assertThat(found("country: MA", "sector: ISIC-0111")).contains("MA ISIC-01 5E+1");
        assertThat(found("country: MA", "sector: ISIC-0141")).contains("MA ISIC-014 46");
        assertThat(found("country: MA", "region: MA-06", "sector: ISIC-0141")).contains("MA-06 4E+1");
        assertThat(found("country: MA", "sector: ISIC-1410")).contains("MA 44");
        assertThat(found("country: BD", "sector: ISIC-1410")).contains("BD ISIC-14 47");
        assertThat(found("country: BD", "sector: ISIC-1510")).contains("* 6E+1");
        assertThat(found("country: XX", "sector: ISIC-1410")).contains("* ISIC-1410 55");
        assertThat(found("country: BD")).contains("* 6E+1");
    }

    @Test
    void valuesOfOneSectorFollowEachOtherByTheirDays() {
        Parameter hours = only(HOURS);
        CompanyProfile garments = company("country: MA", "sector: ISIC-1410");

        assertThat(hours.find(garments, LocalDate.of(2024, 12, 31))
                        .orElseThrow()
                        .dated()
                        .value())
                .isEqualTo(new Value.Num(BigDecimal.valueOf(30)));
        assertThat(hours.find(garments, LocalDate.of(2004, 12, 31))
                        .orElseThrow()
                        .dated()
                        .value())
                .isEqualTo(new Value.Num(BigDecimal.valueOf(48)));
    }

    @Test
    void moneyAndDurationsAreRead() {
        Parameter wage = only("""
                { id: law.hours, title: t, type: money, unit: MAD,
                  values: { MA: [ { from: 2026-01-01, value: 17.92, source: s, confidence: low } ] } }
                """);
        Parameter period = only("""
                { id: law.hours, title: t, type: duration,
                  values: { MA: [ { from: 2004-06-08, value: P12M, source: s, confidence: high } ] } }
                """);

        assertThat(wage.values().get("MA").get(0).value()).isEqualTo(new Value.Num(new BigDecimal("17.92")));
        assertThat(period.values().get("MA").get(0).value()).isEqualTo(new Value.Span(Period.ofMonths(12)));
    }

    @Test
    void whatDoesNotFitIsSaid() {
        Map<String, String> faults = Map.of(
                "type: money\nunit: h\n", "money needs the code of a currency such as MAD, not `h`",
                "unit: MAD\n", "`MAD` is a currency; an amount of money has the type `money`",
                "type: duration\nunit: h\n", "a duration has no unit: each value says its own, such as P12M or P30D",
                "type: duration\n", "`value` must be a length of time such as P12M or P30D, not \"48\"",
                "unit: hh\n", "the unit `hh` is not listed; did you mean `h`?");

        faults.forEach((keys, message) -> assertThat(messages("id: law.hours\ntitle: t\n" + keys
                        + "values: { MA: [ { from: 2000-01-01, value: 48, source: s, confidence: high } ] }\n"))
                .contains(message));
    }

    @Test
    void aSectorIsAClassOrItsBeginningAndHasOneValueADay() {
        String two = """
                id: law.hours
                title: t
                unit: h
                values:
                  MA:
                    - { from: 2000-01-01, sector: ISIC-14, value: 1, source: s, confidence: high }
                    - { from: 2000-01-01, sector: ISIC-14, value: 2, source: s, confidence: high }
                    - { from: 2000-01-01, sector: garments, value: 3, source: s, confidence: high }
                    - { from: 2000-01-01, value: 4, source: s, confidence: high }
                """;

        assertThat(messages(two))
                .containsExactly(
                        "two values of MA for the sector ISIC-14 begin on 2000-01-01",
                        "`garments` is no sector: a class of ISIC such as ISIC-1410, or its beginning");
    }

    private static List<String> messages(String parameter) {
        return read(parameter).issues().stream().map(issue -> issue.message()).toList();
    }
}
