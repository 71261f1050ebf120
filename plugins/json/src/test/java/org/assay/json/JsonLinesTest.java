package org.assay.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assay.api.spi.ReadProfile;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    @Test
    void aBadLineCostsOnlyThatLine() {
        byte[] lines =
                "{\"id\":\"a\",\"answers\":{}}\r\n\n{\"id\":\n{\"id\":\"\u00ff\"}\n  {\"id\":\"b\",\"answers\":{}}"
                        .getBytes(StandardCharsets.ISO_8859_1);
        List<ReadProfile> read = Reading.all("many.jsonl", lines);
        assertThat(read).hasSize(4);
        assertThat(read.get(0).orThrow().id()).isEqualTo("a");
        assertThat(Reading.issues(read.get(1))).startsWith("many.jsonl:3:7: the document ends before it is complete");
        assertThat(Reading.issues(read.get(2))).startsWith("many.jsonl:4:8: this is not UTF-8 text");
        assertThat(read.get(3).orThrow().id()).isEqualTo("b");
        assertThat(read.get(3).orThrow().answers()).isEmpty();
    }

    @Test
    void aPartThatWasCutOutCountsTheLinesOfTheWhole() {
        byte[] part = "\n{\"id\":".getBytes(StandardCharsets.UTF_8);
        List<ReadProfile> read = new ArrayList<>();
        new JsonProfileReader().read(new ByteArrayInputStream(part), "many.jsonl", 41, read::add);
        assertThat(read).hasSize(1);
        assertThat(Reading.issues(read.get(0))).startsWith("many.jsonl:42:7: the document ends before it is complete");
    }

    @Test
    void noLineAtAllIsAnIssue() {
        assertThat(Reading.issues(
                        Reading.all("many.ndjson", new byte[] {'\n', ' '}).get(0)))
                .isEqualTo("many.ndjson:1:1: the document is empty [profile.syntax]");
    }
}
