package org.assay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Requirements of the form "at most 48 hours", written as an association would: a folder of files.
 *
 * @param id of the ruleset, and the first part of the ids of its indicators
 * @param answered the number of requirements that read an answer each
 * @param repeated the number of requirements that are asked of each record of one list
 * @param unread the number of further indicators, which no requirement reads
 */
record BenchRuleset(String id, int answered, int repeated, int unread) {
    /** The id of the ruleset that has the requirements of a workload. */
    static final String ID = "bench";

    /** The day its companies are judged at. */
    static final String AS_OF = "2026-06-30";

    private static final int FINDINGS = 10;
    private static final String HEADER = """
            id: %s
            version: 1.0.0
            title: Benchmark
            publisher: Assay
            licence: Apache-2.0
            in_force: { from: 2020-01-01 }
            requires: { indicators: ^1.0, parameters: ^1.0 }
            prefix: %s
            cases_as_of: %s
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
    private static final String REPEAT = """
            repeat: { over: %s, as: site, key: number }
            """;
    private static final String CASES = """
            - { name: the limit itself is met, given: { %1$s: 48 }, expect: MET }
            - { name: one hour more is not, given: { %1$s: 49 }, expect: NOT_MET }
            - { name: nobody answered, given: {}, expect: NO_EVIDENCE }
            """;
    private static final String INDICATOR = """
            - { id: %s, type: decimal, unit: h, question: "How many hours are they?" }
            """;
    private static final String RECORDS = """
            - id: %s
              type: records
              question: How many hours are they at each site?
              fields: [ { id: number, type: whole, unit: count }, { id: hours, type: decimal, unit: h } ]
            """;

    /** Returns the ruleset that has the requirements of a workload. */
    static BenchRuleset of(int size) {
        return named(ID, size);
    }

    /** Returns one of another name, so that several may be in force. */
    static BenchRuleset named(String id, int size) {
        return new BenchRuleset(id, size, 0, 0);
    }

    /** Returns the id of an indicator, such as {@code bench.i00007}. */
    static String indicator(String ruleset, int number) {
        return String.format("%s.i%05d", ruleset, number);
    }

    /** Writes the files into an empty folder, without cases. */
    Path write(Path folder) throws IOException {
        Files.writeString(folder.resolve("ruleset.yaml"), HEADER.formatted(id, id, AS_OF));
        Files.writeString(Files.createDirectories(folder.resolve("indicators")).resolve(id + ".yaml"), indicators());
        Path requirements = Files.createDirectories(folder.resolve("requirements/hours"));
        for (int number = 0; number < answered; number++) {
            String requirement = Workload.requirement(number);
            Files.writeString(
                    requirements.resolve(requirement + ".yaml"),
                    requirement(requirement, number, indicator(id, number)));
        }
        for (int number = 0; number < repeated; number++) {
            String requirement = "each" + number;
            Files.writeString(
                    requirements.resolve(requirement + ".yaml"),
                    requirement(requirement, answered + number, "site.hours") + REPEAT.formatted(records()));
        }
        return folder;
    }

    /** Writes the files into an empty folder, with cases for each requirement that reads an answer. */
    Path publish(Path folder) throws IOException {
        Path requirements = write(folder).resolve("requirements/hours");
        for (int number = 0; number < answered; number++) {
            Files.writeString(
                    requirements.resolve(Workload.requirement(number) + ".cases.yaml"),
                    CASES.formatted(indicator(id, number)));
        }
        return folder;
    }

    /**
     * Returns the profile of a company that answers everything. Ten per cent of its answers are findings.
     *
     * @param company the same number gives the same company
     * @param records how many the list has that requirements are repeated over
     */
    String profile(int company, int records) {
        Random random = new Random(company);
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int number = 0; number < answered + unread; number++) {
            answers.put(indicator(id, number), Workload.hours(random, FINDINGS));
        }
        if (repeated > 0) {
            answers.put(records(), list(random, records));
        }
        return ProfileText.json("c" + company, ProfileText.answers(answers));
    }

    private static String list(Random random, int records) {
        return IntStream.range(0, records)
                .mapToObj(number -> "{\"number\":" + number + ",\"hours\":" + Workload.hours(random, FINDINGS) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String requirement(String requirement, int number, String hours) {
        return REQUIREMENT.formatted(requirement, number + 1, Workload.LIMIT, hours, Workload.LIMIT, hours);
    }

    private String indicators() {
        String each = IntStream.range(0, answered + unread)
                .mapToObj(number -> INDICATOR.formatted(indicator(id, number)))
                .collect(Collectors.joining());
        return repeated == 0 ? each : each + RECORDS.formatted(records());
    }

    private String records() {
        return id + ".sites";
    }
}
