package org.assay.host.draft;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.service.FileSchema;

/**
 * The first draft of a ruleset: one requirement with its cases, which passes its tests as it stands.
 *
 * @param imprint what it says of itself
 * @param casesAsOf the day its cases are judged at
 */
public record RulesetDraft(Imprint imprint, LocalDate casesAsOf) {
    private static final List<String> FILES =
            List.of("ruleset.yaml", "requirements/hours/1.1.yaml", "requirements/hours/1.1.cases.yaml");
    private static final List<String> TEXTS = List.of("README.md", "CHANGELOG.md");
    private static final List<String> KINDS =
            List.of("ruleset", "requirement", "cases", "change", "translation", "indicators");

    /**
     * Returns the files of the draft.
     *
     * @param bundles what is loaded: the draft works with these indicators and parameters
     */
    public Draft in(Path folder, List<BundleRef> bundles, List<FileSchema> schemas) {
        Map<String, String> values = new HashMap<>(imprint.values());
        values.put("casesAsOf", casesAsOf.toString());
        values.put("indicators", range(bundles, "indicators"));
        values.put("parameters", range(bundles, "parameters"));
        Draft draft = new Draft(folder).withSchemas(schemas, KINDS);
        Stream.concat(FILES.stream(), TEXTS.stream())
                .forEach(file -> draft.with(file, Skeleton.filled("ruleset/" + file, values)));
        return draft;
    }

    /** Returns the range from the version that is loaded, such as {@code ^1.2}. */
    static String range(List<BundleRef> bundles, String id) {
        return bundles.stream()
                .filter(bundle -> bundle.id().equals(id))
                .map(bundle -> "^" + bundle.version().replaceFirst("\\.[^.]*$", ""))
                .reduce((lower, higher) -> higher)
                .orElse("^1.0");
    }
}
