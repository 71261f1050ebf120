package org.assay.json;

import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.assay.api.issue.AssayException;
import org.assay.api.spi.DocumentReader;
import org.assay.api.spi.ReadDocument;
import org.assay.api.value.Bounds;
import org.assay.api.value.Datum;
import org.assay.api.value.Lines;
import org.eclipse.parsson.JsonProviderImpl;
import org.osgi.service.component.annotations.Component;

/**
 * Reads assessments back that were written as JSON: one, or one from each line where the first line is a whole document
 * and not the last one, whatever the input is called.
 */
@Component(service = DocumentReader.class, property = "format=json")
public final class JsonDocumentReader implements DocumentReader {
    private final JsonParserFactory parsers = new JsonProviderImpl().createParserFactory(Map.of());

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void read(InputStream input, String source, Consumer<ReadDocument> sink) {
        JsonInput from = new JsonInput(Kind.ASSESSMENT, source);
        try {
            byte[] head = input.readNBytes(Bounds.PROFILE_BYTES + 1);
            if (from.isLines() || beginsWithWholeLine(from, head)) {
                InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), input);
                JsonInput.lines(all, 1, (number, line) -> sink.accept(document(from, number, line)));
            } else {
                sink.accept(document(from, 1, head));
            }
        } catch (IOException e) {
            sink.accept(new ReadDocument(Optional.empty(), List.of(from.failed(e))));
        }
    }

    private boolean beginsWithWholeLine(JsonInput from, byte[] head) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(head), Bounds.PROFILE_BYTES);
        Optional<byte[]> first = filled(lines);
        return first.isPresent()
                && filled(lines).isPresent()
                && document(from, 1, first.get()).document().isPresent();
    }

    private static Optional<byte[]> filled(Lines lines) throws IOException {
        Optional<byte[]> line = lines.next();
        while (line.filter(Lines::isBlank).isPresent()) {
            line = lines.next();
        }
        return line;
    }

    private ReadDocument document(JsonInput from, int line, byte[] bytes) {
        try (DatumParser parser = new DatumParser(from.text(line, bytes), parsers)) {
            Datum document = parser.document();
            return new ReadDocument(Optional.of(document), List.of());
        } catch (AssayException e) {
            return new ReadDocument(Optional.empty(), e.issues());
        }
    }
}
