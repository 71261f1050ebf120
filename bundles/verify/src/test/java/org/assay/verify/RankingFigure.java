package org.assay.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One figure of a published ranking.
 *
 * @param level service, indicator, family, category or total
 * @param company by its name
 * @param key what it is the figure of: of a service the indicator and the service, with a bar between them
 * @param score empty where the publisher says that nothing is asked
 */
record RankingFigure(String level, String company, String key, Optional<Integer> score) {
    /** Reads every figure; no cell of the file holds a comma. */
    static List<RankingFigure> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).map(line -> of(line.split(",", -1))).toList();
        }
    }

    private static RankingFigure of(String... cells) {
        Optional<Integer> score =
                Optional.of(cells[3]).filter(cell -> !cell.equals("NA")).map(Integer::valueOf);
        return new RankingFigure(cells[0], cells[1], cells[2], score);
    }
}
