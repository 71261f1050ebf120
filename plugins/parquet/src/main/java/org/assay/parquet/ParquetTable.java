package org.assay.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.assay.api.assessment.Assessment;
import org.assay.api.spi.AssessmentTable;
import org.assay.api.spi.Tree;

/**
 * A table of assessments as Parquet.
 *
 * @param table which one
 */
record ParquetTable(AssessmentTable table) {
    /** Rows are held in memory until so many bytes are together. */
    private static final long ROW_GROUP_BYTES = 16L << 20;

    /** Parquet's own writer, of our rows. */
    private static final class Builder extends ParquetWriter.Builder<List<Tree>, Builder> {
        private final RowSupport support;

        Builder(StreamFile file, RowSupport support) {
            super(file);
            this.support = support;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // and abstract, so that it cannot be left out
        protected WriteSupport<List<Tree>> getWriteSupport(Configuration configuration) {
            return support;
        }
    }

    void append(Assessment assessment, OutputStream output) throws IOException {
        String rows = new RowList(table.columns()).text(table.rows(assessment));
        output.write(rows.getBytes(StandardCharsets.UTF_8));
    }

    void make(InputStream list, OutputStream file) throws IOException {
        RowSupport support = new RowSupport(table.name().toLowerCase(Locale.ROOT), table.columns());
        try (Stream<List<Tree>> rows = new RowList(table.columns()).rows(list);
                ParquetWriter<List<Tree>> writer = new Builder(new StreamFile(file), support)
                        .withRowGroupSize(ROW_GROUP_BYTES)
                        .build()) {
            Iterator<List<Tree>> each = rows.iterator();
            while (each.hasNext()) {
                writer.write(each.next());
            }
        }
    }

    void whole(Assessment assessment, OutputStream output) throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        append(assessment, rows);
        make(new ByteArrayInputStream(rows.toByteArray()), output);
    }
}
