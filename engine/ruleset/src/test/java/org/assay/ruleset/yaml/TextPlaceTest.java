package org.assay.ruleset.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.assay.api.issue.Location;
import org.assay.api.value.Datum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPlaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when: a <= 5 and X = 1\n",
                "when: \"a <= 5 and X = 1\"\n",
                "when: >-\n  a <= 5 and X = 1\n",
                "when: >-\n  a <= 5 and\n  X = 1\n",
                "when: |\n    a <= 5\n    and X = 1\n",
                "when: a <= 5\n  and X = 1\n",
                "- when: >\n    a <=\n    5 and X = 1\n"
            })
    void aPlaceInATextIsFoundInTheFileHoweverItIsWritten(String file) {
        Datum.Scalar scalar =
                scalar(YamlReader.ruleset(file, "f", new ArrayList<>()).orElseThrow());
        int offset = scalar.text().indexOf('X');
        String before = scalar.text().substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = offset - before.lastIndexOf('\n');

        Location place = TextPlace.of(file, scalar.at(), scalar.text(), line, column);

        assertThat(file.lines().toList().get(place.line() - 1).charAt(place.column() - 1))
                .isEqualTo('X');
    }

    private static Datum.Scalar scalar(Datum document) {
        Datum.Fields fields = document instanceof Datum.Items items
                ? (Datum.Fields) items.members().get(0)
                : (Datum.Fields) document;
        return (Datum.Scalar) fields.entries().get("when");
    }
}
