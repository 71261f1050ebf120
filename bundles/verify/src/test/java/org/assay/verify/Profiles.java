package org.assay.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.spi.ProfileReader;
import org.assay.api.spi.ReadProfile;
import org.assay.testkit.RunningAssay;

/** Small company profiles for tests. */
final class Profiles {
    static final String YAML = """
            id: mill
            name: Mill (fictitious)
            country: BD
            sector: ISIC-1410
            employees: 84
            period: { from: 2025-01-01, to: 2025-12-31 }
            answers:
              hours.weekly_normal: { value: 49, unit: h, evidence: { kind: document, date: 2026-01-10 } }
            """;
    static final String JSON = """
            {"id": "mill", "name": "Mill (fictitious)", "country": "BD", "sector": "ISIC-1410", "employees": 84,
             "period": {"from": "2025-01-01", "to": "2025-12-31"},
             "answers": {"hours.weekly_normal":
               {"value": 49, "unit": "h", "evidence": {"kind": "document", "date": "2026-01-10"}}}}
            """;
    static final String ONE_UNKNOWN = YAML.replace("answers:", "answers:\n  hours.weekly_norml: 40");

    private Profiles() {}

    static String write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return name;
    }

    /** Reads a profile by the plugin for its ending. */
    static CompanyProfile read(Path profile, RunningAssay assay) {
        String name = profile.getFileName().toString();
        ProfileReader reader = assay.all(ProfileReader.class).stream()
                .filter(candidate -> candidate.extensions().contains(name.substring(name.lastIndexOf('.') + 1)))
                .findFirst()
                .orElseThrow();
        List<ReadProfile> read = new ArrayList<>();
        try (InputStream input = Files.newInputStream(profile)) {
            reader.read(input, name, read::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.get(0).orThrow();
    }
}
