package org.assay.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
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
    void noLineAtAllIsAnIssue() {
        assertThat(Reading.issues(
                        Reading.all("many.ndjson", new byte[] {'\n', ' '}).get(0)))
                .isEqualTo("many.ndjson:1:1: the document is empty [profile.syntax]");
    }

    @Test
    void aLineBeyondTheBoundIsCutAndTheNextIsWhole() throws IOException {
        Lines lines = new Lines(
                new ByteArrayInputStream("x".repeat(200_000).concat("\nnext").getBytes(StandardCharsets.UTF_8)), 10);
        assertThat(lines.next().orElseThrow()).hasSize(11);
        assertThat(lines.next().map(line -> new String(line, StandardCharsets.UTF_8)))
                .contains("next");
        assertThat(lines.next()).isEmpty();
    }

    @Property(tries = 200)
    void linesAreWhatStandsBetweenLineFeeds(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 20) String piece,
            @ForAll @IntRange(max = 40_000) int times)
            throws IOException {
        String text = (piece + "\n").repeat(times / (piece.length() + 1)) + piece;
        List<String> read = new ArrayList<>();
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1 << 20);
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            read.add(new String(line.get(), StandardCharsets.UTF_8));
        }
        assertThat(read).isEqualTo(text.lines().toList());
    }
}
