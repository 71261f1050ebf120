package org.assay.tabular;

import java.io.IOException;
import java.io.OutputStream;
import org.assay.api.assessment.Assessment;
import org.assay.api.spi.AssessmentTable;
import org.assay.api.spi.DocumentWriter;
import org.osgi.service.component.annotations.Component;

/** Writes of each assessment a row for every ruleset: state, score, grade, range, and how many findings there are. */
@Component(service = DocumentWriter.class, property = "format=csv")
public final class CsvScoresWriter implements DocumentWriter {
    private final CsvTable csv = new CsvTable(AssessmentTable.SCORES);

    @Override
    public String format() {
        return "csv";
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
