package org.assay.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Inputs of companies that differ in their ids and sizes. */
final class Companies {
    private static final Path EXAMPLE = Path.of("../../examples/profiles/volta-cocoa.json");

    private Companies() {}

    /** Returns so many lines. */
    static List<String> lines(int number) throws IOException {
        String profile = Files.readString(EXAMPLE).replaceAll("\\s*\\R\\s*", " ");
        return IntStream.range(0, number)
                .mapToObj(company -> profile.replace("\"volta-cocoa\"", "\"company-" + company + "\"")
                        .replace("\"employees\": 62", "\"employees\": " + (20 + company)))
                .toList();
    }
}
