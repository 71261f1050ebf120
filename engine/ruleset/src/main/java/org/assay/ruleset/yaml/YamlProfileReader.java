package org.assay.ruleset.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.ProfileForm;
import org.assay.api.spi.ProfileReader;
import org.assay.api.spi.ReadProfile;
import org.assay.api.value.Bounds;
import org.assay.ruleset.source.Utf8;
import org.osgi.service.component.annotations.Component;

/** Reads one company profile from a YAML document. */
@Component(service = ProfileReader.class)
public final class YamlProfileReader implements ProfileReader {
    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/yaml", "application/x-yaml", "text/yaml");
    }

    @Override
    public Set<String> extensions() {
        return Set.of("yaml", "yml");
    }

    @Override
    public void read(InputStream input, String source, Consumer<ReadProfile> sink) {
        List<Issue> issues = new ArrayList<>();
        Optional<String> text = text(input, source, issues);
        Optional<CompanyProfile> profile = text.flatMap(body -> YamlReader.profile(body, source, issues))
                .flatMap(document -> ProfileForm.read(document, issues));
        sink.accept(new ReadProfile(profile, Excerpts.attach(issues, any -> text.orElse(""))));
    }

    private static Optional<String> text(InputStream input, String source, List<Issue> issues) {
        try {
            byte[] bytes = input.readNBytes(Bounds.PROFILE_BYTES + 1);
            if (bytes.length > Bounds.PROFILE_BYTES) {
                issues.add(syntax(source, "a profile may be at most " + (Bounds.PROFILE_BYTES >> 20) + " MiB long"));
                return Optional.empty();
            }
            Utf8 read = Utf8.of(bytes);
            if (!read.whole()) {
                Location end = new Location(source, read.lastLine(), read.lastColumn(), "");
                issues.add(Issue.error(
                        IssueCode.PROFILE_UNREADABLE,
                        end,
                        "from here on this is not text in UTF-8; save the file as UTF-8"));
            }
            return Optional.of(read).filter(Utf8::whole).map(Utf8::text);
        } catch (IOException e) {
            issues.add(Issue.error(
                    IssueCode.PROFILE_UNREADABLE, Location.of(source), "cannot be read: " + e.getMessage()));
        }
        return Optional.empty();
    }

    private static Issue syntax(String source, String message) {
        return Issue.error(IssueCode.PROFILE_SYNTAX, new Location(source, 1, 1, ""), message);
    }
}
