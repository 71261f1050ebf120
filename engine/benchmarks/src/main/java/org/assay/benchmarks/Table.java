package org.assay.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** All figures of one run, each beside the engine's for the same work. */
final class Table {
    private final List<Row> rows = new ArrayList<>();

    void add(Row row) {
        rows.add(row);
    }

    /** Returns the table as Markdown: the work in groups, in each the fastest first. */
    String markdown() {
        StringBuilder table = new StringBuilder("""
                | requirements | findings | threads | contender | µs a company | companies a second | the engine takes | kB a company |
                |---:|---:|---:|---|---:|---:|---:|---:|
                """);
        rows.stream()
                .sorted(Comparator.comparingInt(Row::size)
                        .thenComparingInt(Row::findings)
                        .thenComparingInt(Row::threads)
                        .thenComparing(
                                Comparator.comparingDouble(Row::perSecond).reversed()))
                .forEach(row -> table.append(line(row)));
        return table.toString();
    }

    private String line(Row row) {
        return String.format(
                Locale.ROOT,
                "| %d | %d %% | %d | %s | %.1f | %.0f | %s | %.0f |%n",
                row.size(),
                row.findings(),
                row.threads(),
                row.contender(),
                1e6 * row.threads() / row.perSecond(),
                row.perSecond(),
                times(row),
                row.bytes() / 1024);
    }

    /** How many times as long as a contender the engine takes. */
    private String times(Row row) {
        return rows.stream()
                .filter(other -> other.contender().equals(Contenders.ASSAY.name()) && other.isSameWork(row))
                .findFirst()
                .map(ours -> String.format(Locale.ROOT, "%.2f times as long", row.perSecond() / ours.perSecond()))
                .orElse("");
    }
}
