package org.assay.json;

import java.io.IOException;
import java.io.OutputStream;
import org.assay.api.assessment.Assessment;
import org.assay.api.spi.DocumentWriter;
import org.assay.json.document.AssessmentDocument;
import org.osgi.service.component.annotations.Component;

/** Writes assessments as JSON, with stable names in a stable order. */
@Component(service = DocumentWriter.class, property = "format=json")
public final class JsonAssessmentWriter implements DocumentWriter {
    private final JsonOutput json = new JsonOutput();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Assessment assessment, OutputStream output) throws IOException {
        json.pretty(AssessmentDocument.of(assessment), output);
    }

    @Override
    public void writeLine(Assessment assessment, OutputStream output) throws IOException {
        json.line(AssessmentDocument.of(assessment), output);
    }
}
