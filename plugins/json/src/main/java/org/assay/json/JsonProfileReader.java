package org.assay.json;

import jakarta.json.stream.JsonParserFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
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
        String name = source.toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
                lines(input, source, sink);
            } else {
                sink.accept(profile(source, 1, input.readNBytes(Bounds.PROFILE_BYTES + 1)));
            }
        } catch (IOException e) {
            sink.accept(unread(source, e));
        }
    }

    private void lines(InputStream input, String source, Consumer<ReadProfile> sink) throws IOException {
        Lines lines = new Lines(input, Bounds.PROFILE_BYTES);
        boolean empty = true;
        int number = 1;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!isBlank(line.get())) {
                sink.accept(profile(source, number, line.get()));
                empty = false;
            }
            number++;
        }
        if (empty) {
            sink.accept(profile(source, 1, new byte[0]));
        }
    }

    private ReadProfile profile(String source, int line, byte[] bytes) {
        try {
            if (bytes.length > Bounds.PROFILE_BYTES) {
                throw new AssayException(
                        IssueCode.PROFILE_SYNTAX,
                        new Location(source, line, 1, ""),
                        "a profile may be at most " + (Bounds.PROFILE_BYTES >> 20) + " MiB long");
            }
            return form(JsonText.decode(source, line, bytes));
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

    private static ReadProfile unread(String source, IOException e) {
        String message = "cannot be read: " + Objects.requireNonNullElse(e.getMessage(), "the input failed");
        return new ReadProfile(
                Optional.empty(), List.of(Issue.error(IssueCode.PROFILE_UNREADABLE, Location.of(source), message)));
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
