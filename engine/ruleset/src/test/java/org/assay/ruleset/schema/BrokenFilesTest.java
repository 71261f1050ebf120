package org.assay.ruleset.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault of each sort is one that an editor shows. */
class BrokenFilesTest {
    static Stream<Arguments> broken() throws IOException {
        JsonNode list = Documents.read(Files.readString(Path.of("src/test/resources/schema/broken.yaml")));
        return StreamSupport.stream(list.spliterator(), false)
                .map(one ->
                        Arguments.of(one.path("kind").asText(), one.path("why").asText(), one.path("file")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isNotAllowed(String kind, String why, JsonNode file) {
        assertThat(Documents.faults(kind, file)).as(why).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isAllowedOnceItIsMended(String kind, String why, JsonNode file) throws IOException {
        JsonNode list = Documents.read(Files.readString(Path.of("src/test/resources/schema/broken.yaml")));
        JsonNode mended = StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.path("why").asText().equals(why))
                .findFirst()
                .orElseThrow()
                .path("mended");

        assertThat(Documents.faults(kind, mended)).as(why).isEmpty();
        assertThat(mended).isNotEqualTo(file);
    }
}
