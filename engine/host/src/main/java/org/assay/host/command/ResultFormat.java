package org.assay.host.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.spi.DocumentWriter;
import org.assay.host.screen.Detail;

/**
 * How the results of a screening are written.
 *
 * @param writer writes them
 * @param detail how much of an assessment the writer is given
 */
record ResultFormat(DocumentWriter writer, Detail detail) {
    /** One document a line. */
    static final String LINES = "json";

    private static final Set<String> NAMES_OF_LINES = Set.of("jsonl", "ndjson", LINES);
    private static final String OF_FINDINGS = "-findings";

    /**
     * Returns what is asked for. Lines leave out what is not asked for; of tables there are two, one of scores, which count
     * all findings, and one of findings.
     *
     * @param format empty for that of the file's ending
     * @throws AssayException with {@code request.invalid} if nothing writes it
     */
    static ResultFormat of(Formats formats, Optional<String> format, Path output, Detail detail) {
        String name = format.map(given -> given.toLowerCase(Locale.ROOT)).orElseGet(() -> ending(formats, output));
        if (NAMES_OF_LINES.contains(name)) {
            return new ResultFormat(formats.writer(LINES), detail);
        }
        DocumentWriter scores = formats.writer(name);
        return detail == Detail.SUMMARY
                ? new ResultFormat(scores, Detail.FULL)
                : new ResultFormat(formats.writer(name + OF_FINDINGS), detail);
    }

    private static String ending(Formats formats, Path output) {
        String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? LINES : name.substring(dot + 1);
        if (NAMES_OF_LINES.contains(ending) || formats.writes(ending)) {
            return ending;
        }
        throw new AssayException(
                IssueCode.REQUEST_INVALID,
                Location.of(output.toString()),
                "nothing writes results that end in ." + ending
                        + "; name the file .jsonl, .csv or .parquet, or say --format");
    }
}
