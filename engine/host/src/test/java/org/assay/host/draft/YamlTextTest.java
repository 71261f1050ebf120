package org.assay.host.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Our code of conduct       | Our code of conduct
                    Règles (2026)             | Règles (2026)
                    ^1.0                      | ^1.0
                    1.0.0                     | 1.0.0
                    2026-01-31                | 2026-01-31
                    NO                        | "NO"
                    7.10                      | "7.10"
                    1                         | "1"
                    a: b                      | "a: b"
                    a # b                     | "a # b"
                    - a                       | "- a"
                    {a}                       | "{a}"
                    say "yes"                 | "say \\"yes\\""
                    a\\b                      | "a\\\\b"
                    ~ a~                      | " a"
                    """)
    void isQuotedWhereItCouldBeReadAsSomethingElse(String text, String yaml) {
        assertThat(YamlText.scalar(text)).isEqualTo(yaml);
    }

    @ParameterizedTest
    @CsvSource({"10, '\"a\\u000ab\"'", "27, '\"a\\u001bb\"'", "8238, '\"a\\u202eb\"'", "128512, '\"a😀b\"'"})
    void spellsOutWhatCannotBeSeen(int point, String yaml) {
        assertThat(YamlText.scalar("a" + Character.toString(point) + "b")).isEqualTo(yaml);
    }
}
