package org.assay.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.assay.api.assessment.Assessment;
import org.assay.api.spi.AssessmentTable;
import org.assay.api.spi.DocumentWriter;
import org.osgi.service.component.annotations.Component;

/** Writes of each assessment a row for every requirement that it holds: outcome, finding, and what to do. */
@Component(service = DocumentWriter.class, property = "format=parquet-findings")
public final class ParquetFindingsWriter implements DocumentWriter {
    private final ParquetTable parquet = new ParquetTable(AssessmentTable.FINDINGS);

    @Override
    public String format() {
        return "parquet-findings";
    }

    @Override
    public String mediaType() {
        return "application/vnd.apache.parquet";
    }

    @Override
    public void write(Assessment assessment, OutputStream output) throws IOException {
        parquet.whole(assessment, output);
    }

    @Override
    public void writeLine(Assessment assessment, OutputStream output) throws IOException {
        parquet.append(assessment, output);
    }

    @Override
    public Optional<Finish> finish() {
        return Optional.of(parquet::make);
    }
}
