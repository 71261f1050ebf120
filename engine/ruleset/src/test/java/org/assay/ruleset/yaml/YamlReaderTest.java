package org.assay.ruleset.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.value.Bounds;
import org.assay.api.value.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class YamlReaderTest {
    private final List<Issue> issues = new ArrayList<>();

    private Optional<Datum> read(String text) {
        return YamlReader.profile(text, "p.yaml", issues);
    }

    private Datum.Fields fields(String text) {
        return (Datum.Fields) read(text).orElseThrow();
    }

    @Test
    void scalarsStayAsTheyAreWritten() {
        Datum.Fields fields = fields("country: NO\nanswer: on\nversion: 1.10\ntime: 12:30\nnumber: 0x1F\n");

        assertThat(fields.entries().values())
                .extracting(datum -> ((Datum.Scalar) datum).text())
                .containsExactly("NO", "on", "1.10", "12:30", "0x1F");
        assertThat(issues).isEmpty();
    }

    @Test
    void nothingIsAbsentAndQuotedNullIsText() {
        Datum.Fields fields = fields("a: ~\nb: null\nc:\nd: 'null'\n");

        assertThat(fields.entries().get("a")).isInstanceOf(Datum.Absent.class);
        assertThat(fields.entries().get("b")).isInstanceOf(Datum.Absent.class);
        assertThat(fields.entries().get("c")).isInstanceOf(Datum.Absent.class);
        assertThat(fields.entries().get("d")).isInstanceOf(Datum.Scalar.class);
    }

    @Test
    void placesAreLineColumnAndPointer() {
        Datum.Fields fields = fields("a:\n  b/c: [1, 2]\n");
        Datum.Items items = (Datum.Items)
                ((Datum.Fields) fields.entries().get("a")).entries().get("b/c");

        assertThat(items.members().get(1).at()).isEqualTo(new Location("p.yaml", 2, 12, "/a/b~1c/1"));
        assertThat(fields.at("a")).isEqualTo(new Location("p.yaml", 1, 1, "/a"));
    }

    @Test
    void aCharacterThatYamlDoesNotKnowIsNamedWhereItStands() {
        assertThat(read("id: x\nname: a" + (char) 7 + "b\n")).isEmpty();
        assertThat(issues)
                .extracting(Issue::render)
                .containsExactly("p.yaml:2:8: the character U+0007 cannot stand in YAML as it is; remove it, or write"
                        + " \"\\u0007\" in double quotes [profile.syntax]");
    }

    @Test
    void aDuplicateKeyIsNotedAtTheSecond() {
        read("a: 1\nb: 2\na: 3\n");

        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.PROFILE_DUPLICATE_KEY);
            assertThat(issue.location().line()).isEqualTo(3);
            assertThat(issue.message()).contains("`a`").contains("line 1");
        });
    }

    @Test
    void depthIsBounded() {
        refused("[".repeat(100_000), 1, "nested deeper than 100 levels");
    }

    @Test
    void aliasesAreRefusedBeforeTheyMultiply() {
        StringBuilder text = new StringBuilder("a: &a [x, x]\nb:\n");
        for (int i = 0; i < 1_000_000; i++) {
            text.append("  - *a\n");
        }
        refused(text.toString(), 3, "aliases are not used here (*a)");
    }

    @Test
    void emptyBrokenAndDoubleDocumentsAreRefused() {
        refused("", 1, "the document is empty");
        refused("# only a comment\n", 1, "the document is empty");
        refused("a: [1, 2\n", 2, "not well-formed YAML");
        refused("a: 1\n---\nb: 2\n", 2, "a second document begins here");
        refused("? [a, b]\n: 1\n", 1, "a key must be a single text");
    }

    @Test
    void controlCharactersAreRefused() {
        refused("a: \u0000\u0001\u0002", 1, "the character U+0000 cannot stand in YAML");
    }

    @Test
    @Timeout(20)
    void aTextOfMillionsOfLettersIsRefusedBeforeItTakesTime() {
        String longer = "x".repeat(Bounds.TEXT + 1);
        String most = "x".repeat(Bounds.TEXT);

        refused("id: x\nname: " + longer, 2, "may have at most 500000 characters");
        refused("id: x\nname: 'a " + longer + "'", 2, "at most 500000 characters");
        refused("id: x\n# a " + " ".repeat(8 << 20), 2, "at most 500000 characters");
        refused("id: x\nname: \"" + "x ".repeat(Bounds.TEXT) + "\"", 2, "at most 500000 characters");
        issues.clear();
        assertThat(read("id: x\nname: " + most + "\nb: [" + "1, ".repeat(9_000) + "] # " + most.substring(9)))
                .isPresent();
    }

    private void refused(String text, int line, String message) {
        issues.clear();
        assertThat(read(text)).isEmpty();
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.PROFILE_SYNTAX);
            assertThat(issue.location().line()).isEqualTo(line);
            assertThat(issue.message()).contains(message);
        });
    }
}
