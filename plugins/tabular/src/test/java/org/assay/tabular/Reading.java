package org.assay.tabular;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assay.api.issue.Issue;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Observation;
import org.assay.api.spi.ReadProfile;
import org.assay.api.value.Datum;

/** Reads tables with the reader under test. */
final class Reading {
    private Reading() {}

    static List<ReadProfile> all(byte[] bytes) {
        List<ReadProfile> read = new ArrayList<>();
        new CsvProfileReader().read(new ByteArrayInputStream(bytes), "t.csv", read::add);
        return read;
    }

    static List<ReadProfile> all(String... lines) {
        return all(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static CompanyProfile one(String... lines) {
        List<ReadProfile> read = all(lines);
        if (read.size() != 1) {
            throw new AssertionError("not one profile but " + read);
        }
        return read.get(0).orThrow();
    }

    static String issues(ReadProfile read) {
        return String.join("\n", read.issues().stream().map(Issue::render).toList());
    }

    static Observation answer(CompanyProfile profile, String indicator) {
        return profile.answers().get(indicator).observations().get(0);
    }

    static String text(CompanyProfile profile, String indicator) {
        return ((Datum.Scalar) answer(profile, indicator).value()).text();
    }
}
