package org.assay.tabular;

import java.io.IOException;
import java.io.OutputStream;
import org.assay.api.assessment.Assessment;
import org.assay.api.spi.AssessmentTable;
import org.assay.api.spi.DocumentWriter;
import org.osgi.service.component.annotations.Component;

/** Writes of each assessment a row for every requirement that it holds: outcome, finding, and what to do. */
@Component(service = DocumentWriter.class, property = "format=csv-findings")
public final class CsvFindingsWriter implements DocumentWriter {
    private final CsvTable csv = new CsvTable(AssessmentTable.FINDINGS);

    @Override
    public String format() {
        return "csv-findings";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(Assessment assessment, OutputStream output) throws IOException {
        writeHead(output);
        writeLine(assessment, output);
    }

    @Override
    public void writeHead(OutputStream output) throws IOException {
        csv.head(output);
    }

    @Override
    public void writeLine(Assessment assessment, OutputStream output) throws IOException {
        csv.rows(assessment, output);
    }
}
