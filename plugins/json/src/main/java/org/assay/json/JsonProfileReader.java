package org.assay.json;

import jakarta.json.stream.JsonParserFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.ProfileForm;
import org.assay.api.spi.ProfileReader;
import org.assay.api.spi.ReadProfile;
import org.assay.api.value.Bounds;
import org.assay.api.value.Datum;
import org.eclipse.parsson.JsonProviderImpl;
import org.osgi.service.component.annotations.Component;

/**
 * Reads company profiles from JSON: one from a document, or one from each line of an input whose name ends in
 * {@code .jsonl} or {@code .ndjson}. A line that cannot be read costs that line and no other.
 */
@Component(service = ProfileReader.class)
public final class JsonProfileReader implements ProfileReader {
    private static final int MAX_EXCERPTS = 100;

    private final JsonParserFactory parsers = new JsonProviderImpl().createParserFactory(Map.of());

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/json", "application/x-ndjson");
    }

    @Override
    public Set<String> extensions() {
        return Set.of("json", "jsonl", "ndjson");
    }

    @Override
    public void read(InputStream input, String source, Consumer<ReadProfile> sink) {
        read(input, source, 1, sink);
    }

    @Override
    public void read(InputStream input, String source, int firstLine, Consumer<ReadProfile> sink) {
        JsonInput from = new JsonInput(Kind.PROFILE, source);
        try {
            if (from.isLines()) {
                JsonInput.lines(input, firstLine, (number, line) -> sink.accept(profile(from, number, line)));
            } else {
                sink.accept(profile(from, firstLine, input.readNBytes(Bounds.PROFILE_BYTES + 1)));
            }
        } catch (IOException e) {
            sink.accept(new ReadProfile(Optional.empty(), List.of(from.failed(e))));
        }
    }

    private ReadProfile profile(JsonInput from, int line, byte[] bytes) {
        try {
            return form(from.text(line, bytes));
        } catch (AssayException e) {
            return new ReadProfile(Optional.empty(), e.issues());
        }
    }

    private ReadProfile form(JsonText text) {
        try (DatumParser parser = new DatumParser(text, parsers)) {
            Datum document = parser.document();
            List<Issue> issues = new ArrayList<>();
            Optional<CompanyProfile> profile = ProfileForm.read(document, issues);
            for (int i = 0; i < Math.min(issues.size(), MAX_EXCERPTS); i++) {
                issues.set(i, text.withExcerpt(issues.get(i)));
            }
            return new ReadProfile(issues.stream().anyMatch(Issue::isError) ? Optional.empty() : profile, issues);
        }
    }
}
