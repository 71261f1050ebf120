package org.assay.json;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assay.api.issue.Issue;
import org.assay.api.spi.ReadProfile;

/** Reads texts with the reader under test. */
final class Reading {
    private Reading() {}

    static List<ReadProfile> all(String source, byte[] bytes) {
        List<ReadProfile> read = new ArrayList<>();
        new JsonProfileReader().read(new ByteArrayInputStream(bytes), source, read::add);
        return read;
    }

    static ReadProfile one(byte[] bytes) {
        List<ReadProfile> read = all("p.json", bytes);
        if (read.size() != 1) {
            throw new AssertionError("not one profile but " + read);
        }
        return read.get(0);
    }

    static ReadProfile one(String text) {
        return one(text.getBytes(StandardCharsets.UTF_8));
    }

    static String issues(ReadProfile read) {
        return String.join("\n", read.issues().stream().map(Issue::render).toList());
    }
}
