package org.assay.ruleset.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final List<String> OTHERS = List.of("fr", "pt-BR", "zh-Hant-TW");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            fr             | fr
            FR-ma          | fr
            fr-Latn-TN     | fr
            de fr          | fr
            en fr          | en
            en-GB fr       | en
            pt             | pt-BR
            pt-BR          | pt-BR
            zh-Hant-TW     | zh-Hant-TW
            de             | en
            *              | en
            * fr           | fr
            not_a_tag fr   | fr
            ~~             | en
            """)
    void theBestOfThoseWantedIsChosen(String wanted, String chosen) {
        List<String> tags = wanted.isEmpty() ? List.of() : List.of(wanted.split(" "));

        assertThat(Languages.choose(tags, "en", OTHERS)).isEqualTo(chosen);
    }

    @Test
    void aTagIsWrittenInOneWay() {
        assertThat(Languages.canonical("fr")).hasValue("fr");
        assertThat(Languages.canonical("PT-br")).hasValue("pt-BR");
        assertThat(Languages.canonical("zgh")).hasValue("zgh");
        assertThat(Languages.canonical("pt_BR")).isEmpty();
        assertThat(Languages.canonical("french")).isEmpty();
        assertThat(Languages.canonical("x-private")).isEmpty();
        assertThat(Languages.canonical("")).isEmpty();
    }
}
