package org.assay.api.value;

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
import org.junit.jupiter.api.Test;

class LinesTest {
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
