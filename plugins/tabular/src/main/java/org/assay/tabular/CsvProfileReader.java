package org.assay.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.osgi.service.component.annotations.Component;

/**
 * Reads company profiles from CSV, one a row, by the names of the columns: keys of a profile and ids of indicators. A row
 * that cannot be read costs that row and no other.
 */
@Component(service = ProfileReader.class)
public final class CsvProfileReader implements ProfileReader {
    private static final int MAX_EXCERPTS = 100;

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/csv");
    }

    @Override
    public Set<String> extensions() {
        return Set.of("csv");
    }

    @Override
    public void read(InputStream input, String source, Consumer<ReadProfile> sink) {
        read(new Rows(input, source), source, OptionalInt.empty(), sink);
    }

    @Override
    public void read(InputStream part, String source, int firstLine, Consumer<ReadProfile> sink) {
        read(new Rows(part, source), source, OptionalInt.of(firstLine), sink);
    }

    private static void read(Rows rows, String source, OptionalInt firstLine, Consumer<ReadProfile> sink) {
        try {
            Optional<Header> header = header(rows, source, sink);
            firstLine.ifPresent(rows::goOn);
            while (header.isPresent() && profile(rows, header.get(), sink)) {
                // the next row
            }
        } catch (IOException e) {
            String message = "cannot be read: " + Objects.requireNonNullElse(e.getMessage(), "the input failed");
            sink.accept(bad(List.of(Issue.error(IssueCode.PROFILE_UNREADABLE, Location.of(source), message))));
        }
    }

    private static Optional<Header> header(Rows rows, String source, Consumer<ReadProfile> sink) throws IOException {
        try {
            return Optional.of(new Header(rows.next()
                    .orElseThrow(() -> new AssayException(
                            IssueCode.PROFILE_SYNTAX,
                            new Location(source, 1, 1, ""),
                            "the table is empty; its first row names the columns"))));
        } catch (AssayException e) {
            sink.accept(bad(e.issues()));
            return Optional.empty();
        }
    }

    /** Hands over the next profile; returns false at the end. */
    private static boolean profile(Rows rows, Header header, Consumer<ReadProfile> sink) throws IOException {
        Optional<ReadProfile> read = Optional.empty();
        try {
            Optional<Row> row = rows.next();
            if (row.isEmpty()) {
                return false;
            }
            read = row.filter(one -> !one.isBlank()).map(one -> form(one, header));
        } catch (AssayException e) {
            read = Optional.of(bad(e.issues()));
        }
        read.ifPresent(sink);
        return true;
    }

    private static ReadProfile form(Row row, Header header) {
        List<Issue> issues = new ArrayList<>();
        Optional<CompanyProfile> profile = ProfileForm.read(header.document(row), issues);
        for (int i = 0; i < Math.min(issues.size(), MAX_EXCERPTS); i++) {
            issues.set(i, row.withExcerpt(issues.get(i)));
        }
        return new ReadProfile(issues.stream().anyMatch(Issue::isError) ? Optional.empty() : profile, issues);
    }

    private static ReadProfile bad(List<Issue> issues) {
        return new ReadProfile(Optional.empty(), issues);
    }
}
