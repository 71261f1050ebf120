package org.assay.ruleset.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assay.api.value.Form;
import org.assay.ruleset.scoring.Rounding;
import org.assay.ruleset.scoring.Scoring;
import org.assay.ruleset.source.SourceTree;

/** How a ruleset scores that says nothing about it. */
public final class StandardScoring {
    private static final String FILE = "standard-scoring.yaml";
    private static final Scoring SCORING = read();

    private StandardScoring() {}

    /** Returns it. */
    public static Scoring get() {
        return SCORING;
    }

    private static Scoring read() {
        Files files = new Files(new SourceTree("assay", new TreeMap<>(Map.of(FILE, bytes()))));
        Form form = files.form(FILE, "the standard scoring").orElseThrow();
        Scoring scoring = new ScoringReader(List.of(), List.of(), Set.of(), Expressions.none(files), List.of())
                .read(form, new Scoring(1, Rounding.HALF_UP, List.of()));
        if (!files.found().isEmpty()) {
            throw new IllegalStateException("the standard scoring has faults: " + files.issues());
        }
        return scoring;
    }

    private static byte[] bytes() {
        try (InputStream resource = StandardScoring.class.getResourceAsStream(FILE)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
