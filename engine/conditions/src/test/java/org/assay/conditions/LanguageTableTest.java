package org.assay.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.api.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the language in rulesets/README.md: complete, and true in every line. */
class LanguageTableTest {
    private static final ExampleFacts FACTS = new ExampleFacts(MarkdownTable.under("| name | answer |"));
    private static final Pattern GIVEN = Pattern.compile("`[^`]+`|unknown");

    static Stream<List<String>> allowed() {
        return MarkdownTable.under("| may be written | example | gives |").stream();
    }

    static Stream<List<String>> refused() {
        return MarkdownTable.under("| not allowed | column | what the message says |").stream();
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void everyExampleGivesWhatIsSaid(List<String> row) {
        List<String> examples = MarkdownTable.code(row.get(1));
        List<String> given =
                GIVEN.matcher(row.get(2)).results().map(found -> found.group()).toList();

        assertThat(examples).isNotEmpty().hasSameSizeAs(given);
        for (int i = 0; i < examples.size(); i++) {
            assertThat(value(examples.get(i)))
                    .as(examples.get(i))
                    .isEqualTo(value(given.get(i).replace("`", "")));
        }
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void everyWordOfALineStandsInItsExamples(List<String> row) {
        String examples = String.join(" ", MarkdownTable.code(row.get(1)));

        assertThat(MarkdownTable.code(row.get(0).replaceFirst(":.*", "")))
                .allSatisfy(word -> assertThat(examples).contains(word));
    }

    @Test
    void everyOperatorAndFunctionHasALine() {
        Set<String> words = new TreeSet<>();
        allowed().forEach(row -> words.addAll(MarkdownTable.code(row.get(0))));

        assertThat(words).containsAll(Language.words());
    }

    @Test
    void theExamplesUseEveryPieceOfTheLanguage() {
        Set<String> pieces = new TreeSet<>();
        allowed()
                .flatMap(row -> MarkdownTable.code(row.get(1)).stream())
                .forEach(text -> Language.addPieces(text, FACTS, pieces));

        assertThat(pieces).containsExactlyInAnyOrderElementsOf(Language.pieces());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void everythingElseIsRefusedAtItsColumnWithWhatMayBeWritten(List<String> row) {
        String text = MarkdownTable.code(row.get(0)).get(0);

        assertThat(Condition.parse(text, FACTS).faults()).anySatisfy(fault -> {
            assertThat(fault.column()).isEqualTo(Integer.parseInt(row.get(1)));
            assertThat(fault.message()).contains(row.get(2));
        });
    }

    private static Value value(String text) {
        return text.equals("unknown")
                ? Value.UNKNOWN
                : Condition.parse(text, FACTS)
                        .result()
                        .orElseThrow(() -> new AssertionError(
                                text + ": " + Condition.parse(text, FACTS).faults()))
                        .value(FACTS);
    }
}
