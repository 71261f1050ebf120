package org.assay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the requirements of a workload as an association would: a folder of files. */
final class BenchRuleset {
    /** The id of the ruleset. */
    static final String ID = "bench";

    private static final String HEADER = """
            id: bench
            version: 1.0.0
            title: Benchmark
            publisher: Assay
            licence: Apache-2.0
            in_force: { from: 2020-01-01 }
            requires: { indicators: ^1.0, parameters: ^1.0 }
            prefix: bench
            cases_as_of: 2026-06-30
            areas: [ { id: hours, title: Hours } ]
            """;
    private static final String REQUIREMENT = """
            id: %s
            clause: { number: "%d" }
            title: At most %d hours
            basis: CODE
            severity: MINOR
            met_when: %s <= %d
            finding: There are {%s} and not 48 hours.
            """;

    private BenchRuleset() {}

    /** Writes the files into an empty folder. */
    static Path write(Path folder, int size) throws IOException {
        Files.writeString(folder.resolve("ruleset.yaml"), HEADER);
        StringBuilder indicators = new StringBuilder();
        Path requirements = Files.createDirectories(folder.resolve("requirements/hours"));
        for (int number = 0; number < size; number++) {
            String indicator = Workload.indicator(number);
            indicators
                    .append("- { id: ")
                    .append(indicator)
                    .append(", type: decimal, unit: h, question: \"How many hours are they?\" }\n");
            String id = Workload.requirement(number);
            Files.writeString(
                    requirements.resolve(id + ".yaml"),
                    REQUIREMENT.formatted(id, number + 1, Workload.LIMIT, indicator, Workload.LIMIT, indicator));
        }
        Files.createDirectories(folder.resolve("indicators"));
        Files.writeString(folder.resolve("indicators/bench.yaml"), indicators);
        return folder;
    }
}
