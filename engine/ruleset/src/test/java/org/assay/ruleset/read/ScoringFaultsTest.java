package org.assay.ruleset.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ways to write {@code scoring}, each with every fault that is said of it, and none where it has none. What is not about
 * the whole stands in a model that is like the standard one, from line 5 on. To accept new wording, run with
 * {@code -Dassay.messages.accept=true} and read the difference.
 */
class ScoringFaultsTest {
    private static final Path FILE = Path.of("src/test/resources/scoring-faults.txt");
    private static final String SAID = "=> ";
    private static final String MODEL = """
            scoring:
              models:
                - id: m
                  like: default
            """;

    static Stream<String> written() throws IOException {
        return Arrays.stream(Files.readString(FILE).split("\n\n"));
    }

    private static List<String> lines(String block, boolean said) {
        return block.lines().filter(line -> line.startsWith(SAID) == said).toList();
    }

    private static String scoring(String block) {
        String written = String.join("\n", lines(block, false)) + "\n";
        return written.startsWith("scoring:") ? written : MODEL + written.indent(6);
    }

    private static List<String> said(String block) {
        return ScoringRulesets.faults(scoring(block)).stream().map(SAID::concat).toList();
    }

    @ParameterizedTest
    @MethodSource("written")
    void everyFaultIsSaidAtItsPlace(String block) {
        assertThat(said(block)).isEqualTo(lines(block, true));
    }

    @Test
    void newWordingIsAcceptedWhereAskedFor() throws IOException {
        if (Boolean.getBoolean("assay.messages.accept")) {
            List<String> accepted = new ArrayList<>();
            for (String block : written().toList()) {
                accepted.add(Stream.concat(lines(block, false).stream(), said(block).stream())
                        .collect(Collectors.joining("\n")));
            }
            Files.writeString(FILE, String.join("\n\n", accepted) + "\n");
        }

        assertThat(written()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }
}
