package org.assay.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.spi.ReadDocument;
import org.assay.api.value.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentReaderTest {
    private static List<ReadDocument> read(String source, String text) {
        List<ReadDocument> read = new ArrayList<>();
        new JsonDocumentReader()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), source, read::add);
        return read;
    }

    private static String issues(List<ReadDocument> read) {
        return String.join(
                "\n",
                read.stream()
                        .flatMap(document -> document.issues().stream())
                        .map(Issue::render)
                        .toList());
    }

    @Test
    void everyValueKeepsItsTextItsKindAndItsPlace() {
        Datum.Fields document = (Datum.Fields) read("a.json", "{\n \"score\": 50.0, \"grade\": \"50.0\"}")
                .get(0)
                .document()
                .orElseThrow();

        assertThat(document.entries().get("score"))
                .isEqualTo(new Datum.Scalar("50.0", false, new Location("a.json", 2, 11, "/score")));
        assertThat(document.entries().get("grade"))
                .isEqualTo(new Datum.Scalar("50.0", true, new Location("a.json", 2, 26, "/grade")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 1}\n{\"b\": 2}\n",
                "\n{\"a\": {}}\r\n\r\n  {\"b\": {}}",
                "\uFEFF{}\n{}",
            })
    void aWholeFirstLineWithMoreBehindItIsTheFirstOfMany(String text) {
        List<ReadDocument> read = read("assessments.json", text);

        assertThat(read).hasSize(2).allMatch(document -> document.document().isPresent());
        assertThat(read.get(1).document().orElseThrow().at().line()).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\n\"a\": {}\n}", "{\"a\": {}\n,\"b\": {}\n}", "{}", "\n\n{}\n \n", "[\n1\n,2]"})
    void everythingElseIsOne(String text) {
        assertThat(read("assessments.json", text))
                .singleElement()
                .satisfies(document -> assertThat(document.document()).isPresent());
    }

    @Test
    void aBadLineCostsThatLine() {
        List<ReadDocument> read = read("assessments.json", "{}\n{\"a\":\n{}");

        assertThat(read).extracting(document -> document.document().isPresent()).containsExactly(true, false, true);
        assertThat(issues(read))
                .startsWith("assessments.json:2:6: the document ends before it is complete [assessment.syntax]");
    }

    @Test
    void aNameThatEndsInJsonlSaysThatThereAreMany() {
        assertThat(read("a.jsonl", "{\n}")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "|a.json:1:1: the document is empty [assessment.syntax]",
                "{\"a\": 1|a.json:1:8: the document ends before it is complete [assessment.syntax]",
                "{\"a\": 1, \"a\": 1}|a.json:1:10: `a` stands twice; the first is in line 1, column 2 [assessment.duplicate_key]",
                "nothing|a.json:1:1: this is not JSON: `nothing` cannot stand here [assessment.syntax]",
            })
    void aFaultHasItsPlaceAndACodeOfAssessments(String text, String expected) {
        List<ReadDocument> read = read("a.json", text == null ? "" : text);

        assertThat(read.get(0).document()).isEmpty();
        assertThat(issues(read)).startsWith(expected);
    }

    @Test
    void whatIsBeyondABoundIsRefused() {
        assertThat(issues(read("a.json", "[" + " ".repeat(8 << 20) + "]")))
                .startsWith("a.json:1:1: an assessment may be at most 8 MiB long [assessment.syntax]");
        assertThat(issues(read("a.json", "[".repeat(100_000))))
                .startsWith("a.json:1:101: a document may be at most 100 levels deep [assessment.syntax]");
    }

    @Test
    void anInputThatFailsIsAnIssueToo() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        List<ReadDocument> read = new ArrayList<>();
        new JsonDocumentReader().read(closed, "a.json", read::add);

        assertThat(read.get(0).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo(IssueCode.ASSESSMENT_UNREADABLE));
    }
}
