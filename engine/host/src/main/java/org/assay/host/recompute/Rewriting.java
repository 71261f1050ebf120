package org.assay.host.recompute;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.api.assessment.Assessment;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.spi.DocumentReader;
import org.assay.api.spi.DocumentWriter;
import org.assay.api.spi.ReadDocument;
import org.assay.api.value.Datum;

/**
 * One format, both ways: what is compared with a file is what would have been written.
 *
 * @param writer writes assessments in it
 * @param reader reads them back
 */
public record Rewriting(DocumentWriter writer, DocumentReader reader) {
    /** Returns an assessment as it stands once it is written. */
    Datum written(Assessment assessment) {
        List<ReadDocument> read = new ArrayList<>();
        reader.read(new ByteArrayInputStream(bytes(assessment)), "the recomputed assessment", read::add);
        return read.stream()
                .flatMap(document -> document.document().stream())
                .findFirst()
                .orElseThrow(() -> new AssayException(issues(read)));
    }

    private byte[] bytes(Assessment assessment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(assessment, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the writer of " + writer.format() + " failed", e);
        }
        return bytes.toByteArray();
    }

    private static List<Issue> issues(List<ReadDocument> read) {
        return read.stream().flatMap(document -> document.issues().stream()).toList();
    }
}
