package org.assay.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    private static final Given GIVEN = Given.of(
            "hours.weekly", 49,
            "limit.weekly", 48,
            "site.lit", true,
            "share.proof", 80,
            "incidents", Given.list(Given.record("kind", "fall"), Given.record("kind", "cut")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A week of {hours.weekly} exceeds {most protective(limit.weekly, law.weekly)}. | A week of 49 h exceeds 48 h.
            {hours.weekly - limit.weekly} too many     | 1 h too many
            {hours.daily} a day                        | not answered a day
            plain                                      | plain
            {{{share.proof}}}                          | {80 %}
            lit: {site.lit}, {incidents.kind}          | lit: yes, fall, cut
            {count(incidents[kind = "}"])} incidents   | 0 incidents
            { {a: 1}.a }                               | 1
            """)
    void expressionsAreShownWithTheirUnits(String text, String expected) {
        assertThat(render(text)).isEqualTo(expected);
    }

    private static String render(String text) {
        Parsed<Template> parsed = Template.parse(text, Conditions.WORDS, Phrases.of("en"));
        return parsed.result()
                .orElseThrow(() -> new AssertionError(parsed.faults()))
                .render(GIVEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a {hours.wekly} b           | 1:4 unknown name `hours.wekly`; did you mean `hours.weekly`?
            a {hours.weekly             | 1:3 the expression that begins here does not end; write `{{` for a brace itself
            a } b                       | 1:3 no expression is open that `}` closes; write `}}` for a brace itself
            {} b                        | 1:2 the condition is empty
            """)
    void faultsHaveTheirPlaceInTheWholeText(String text, String expected) {
        assertThat(faults(text)).containsExactly(expected);
    }

    @Test
    void alsoOverSeveralLines() {
        assertThat(faults("one {plain.n}\ntwo {plain.x} {plain.n +\n  plain.y}"))
                .containsExactly(
                        "2:6 unknown name `plain.x`; did you mean `plain.m`?",
                        "3:3 unknown name `plain.y`; did you mean `plain.m`?");
    }

    private static List<String> faults(String text) {
        return Template.parse(text, Conditions.WORDS, Phrases.of("en")).faults().stream()
                .map(fault -> fault.line() + ":" + fault.column() + " " + fault.message())
                .toList();
    }

    @Test
    void aTemplateReadsAllItNames() {
        Template template = Template.parse(
                        "{hours.weekly} {site.lit} {hours.weekly}", Conditions.WORDS, Phrases.of("en"))
                .result()
                .orElseThrow();
        assertThat(template.reads()).extracting(Symbol::id).containsExactly("hours.weekly", "site.lit");
    }
}
