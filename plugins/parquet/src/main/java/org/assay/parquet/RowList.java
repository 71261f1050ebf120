package org.assay.parquet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.spi.AssessmentTable.Column;
import org.assay.api.spi.Tree;

/**
 * The rows of a table while they are gathered: as CSV, which can be appended to. No text in them is empty, so that an empty
 * cell is none.
 *
 * @param columns of the table
 */
record RowList(List<Column> columns) {
    String text(List<List<Tree>> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(RowList::text).toList()));
        }
        return text.toString();
    }

    private static String text(Tree cell) {
        if (cell instanceof Tree.Amount amount) {
            return amount.value().toString();
        }
        if (cell instanceof Tree.Flag flag) {
            return String.valueOf(flag.value());
        }
        return cell instanceof Tree.Text text ? text.value() : "";
    }

    /** Returns the rows, read one by one. */
    Stream<List<Tree>> rows(InputStream list) {
        return CsvReader.builder().ofCsvRecord(new InputStreamReader(list, StandardCharsets.UTF_8)).stream()
                .map(this::row);
    }

    private List<Tree> row(CsvRecord record) {
        List<Tree> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = record.getField(i);
            row.add(text.isEmpty() ? Tree.NOTHING : cell(columns.get(i), text));
        }
        return row;
    }

    private static Tree cell(Column column, String text) {
        return switch (column.kind()) {
            case TEXT -> new Tree.Text(text);
            case WHOLE, NUMBER -> new Tree.Amount(new BigDecimal(text));
            case FLAG -> new Tree.Flag(Boolean.parseBoolean(text));
        };
    }
}
