package org.assay.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
