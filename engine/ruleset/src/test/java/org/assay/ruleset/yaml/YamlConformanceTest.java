package org.assay.ruleset.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.spi.ReadProfile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Feeds the reader the public YAML test suite: whatever is in a file, it answers with a profile or with located issues. */
class YamlConformanceTest {

    @Test
    void noFileOfTheSuiteBreaksTheReader() throws IOException {
        Path cases = shared("conformance/bad-input/yaml/cases");
        int read = 0;
        try (Stream<Path> files = Files.list(cases)) {
            for (Path file : files.sorted().toList()) {
                answers(Files.readAllBytes(file), file.getFileName().toString());
                read++;
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(351);
    }

    private static void answers(byte[] bytes, String name) {
        List<ReadProfile> answers = new ArrayList<>();
        new YamlProfileReader().read(new ByteArrayInputStream(bytes), name, answers::add);
        assertThat(answers).as(name).singleElement().satisfies(answer -> {
            assertThat(answer.issues()).isNotEmpty();
            assertThat(answer.issues())
                    .allSatisfy(issue -> assertThat(issue.location().source()).isEqualTo(name));
        });
    }

    @Test
    void everyHostileStringIsTakenAsANameOrRefusedInPlace() throws IOException {
        String list = Files.readString(shared("conformance/bad-input/strings/blns.json"), StandardCharsets.UTF_8);
        List<String> quoted = list.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("\""))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .toList();
        assertThat(quoted).hasSizeGreaterThan(500);
        for (String name : quoted) {
            takenOrRefused("id: x\nname: " + name + "\nanswers: {}\n");
        }
    }

    private static void takenOrRefused(String text) {
        List<ReadProfile> answers = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        new YamlProfileReader().read(new ByteArrayInputStream(bytes), "x", answers::add);
        assertThat(answers)
                .singleElement()
                .satisfies(answer -> assertThat(answer.profile().isPresent())
                        .as(text)
                        .isEqualTo(answer.issues().isEmpty()));
    }

    private static Path shared(String path) {
        String configured = System.getProperty("assay.shared");
        Path root = configured == null ? Path.of("../../../shared") : Path.of(configured);
        Path file = root.resolve(path);
        Assumptions.assumeTrue(Files.exists(file), "skipped: " + path + " is not beside this checkout");
        return file;
    }
}
