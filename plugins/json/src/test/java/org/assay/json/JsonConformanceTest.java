package org.assay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.spi.ReadProfile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The published JSON test suite: n_ must be refused, y_ accepted, i_ is free; none may crash or hang. */
class JsonConformanceTest {
    @TestFactory
    List<DynamicTest> everyCase() throws IOException {
        Path folder = SharedFiles.path("conformance/bad-input/json/cases");
        if (!Files.exists(folder)) {
            return List.of(dynamicTest("published cases", () -> SharedFiles.require(folder)));
        }
        try (Stream<Path> cases = Files.list(folder)) {
            List<DynamicTest> tests = cases.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
            assertThat(tests).hasSizeGreaterThan(300);
            return tests;
        }
    }

    private static void check(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ReadProfile read = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Reading.one(bytes));
        List<IssueCode> codes = read.issues().stream().map(Issue::code).toList();
        switch (file.getFileName().toString().charAt(0)) {
            case 'n' -> {
                assertThat(codes).containsAnyOf(IssueCode.PROFILE_SYNTAX, IssueCode.PROFILE_UNREADABLE);
                assertThat(codes).hasSize(1);
                assertThat(read.issues().get(0).location().line()).isPositive();
            }
            case 'y' -> assertThat(codes).doesNotContain(IssueCode.PROFILE_SYNTAX, IssueCode.PROFILE_UNREADABLE);
            default -> assertThat(codes).isNotEmpty();
        }
    }
}
