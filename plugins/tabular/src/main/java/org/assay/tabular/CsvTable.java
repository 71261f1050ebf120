package org.assay.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assay.api.assessment.Assessment;
import org.assay.api.spi.AssessmentTable;
import org.assay.api.spi.Tree;

/**
 * A table of assessments as CSV that a spreadsheet opens: UTF-8 with the mark by which spreadsheets know it, commas, numbers
 * with a point.
 *
 * @param table which one
 */
record CsvTable(AssessmentTable table) {
    private static final String UTF_8_MARK = "\uFEFF";
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    void head(OutputStream output) throws IOException {
        List<String> names =
                table.columns().stream().map(AssessmentTable.Column::name).toList();
        output.write((UTF_8_MARK + csv(List.of(names))).getBytes(StandardCharsets.UTF_8));
    }

    void rows(Assessment assessment, OutputStream output) throws IOException {
        List<List<String>> rows = table.rows(assessment).stream()
                .map(row -> row.stream().map(CsvTable::cell).toList())
                .toList();
        output.write(csv(rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String csv(List<List<String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text)) {
            rows.forEach(csv::writeRecord);
        }
        return text.toString();
    }

    private static String cell(Tree tree) {
        if (tree instanceof Tree.Amount amount) {
            return amount.value().toPlainString();
        }
        if (tree instanceof Tree.Flag flag) {
            return String.valueOf(flag.value());
        }
        return tree instanceof Tree.Text text ? harmless(text.value()) : "";
    }

    /** A text of a company must not become a formula on the desk of whoever opens the table. */
    private static String harmless(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
