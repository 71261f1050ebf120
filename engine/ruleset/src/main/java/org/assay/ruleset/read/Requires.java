package org.assay.ruleset.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.api.value.Form;
import org.assay.ruleset.model.VersionRange;

/** Reads {@code requires}: which versions of the shared bundles a ruleset works with. */
final class Requires {
    /** The bundle a ruleset works without, too: then its {@code maps_to} is not checked. */
    static final String OPTIONAL = "frameworks";

    private static final List<String> BUNDLES = List.of("indicators", "parameters");

    private Requires() {}

    static Map<String, VersionRange> read(Form form) {
        Map<String, VersionRange> requires = new LinkedHashMap<>();
        form.form("requires", "required bundles").ifPresent(ranges -> {
            BUNDLES.forEach(bundle -> range(ranges, bundle, requires));
            if (ranges.has(OPTIONAL)) {
                range(ranges, OPTIONAL, requires);
            }
            ranges.done();
        });
        return requires;
    }

    private static void range(Form ranges, String bundle, Map<String, VersionRange> requires) {
        String text = ranges.requiredText(bundle);
        VersionRange.parse(text).ifPresentOrElse(range -> requires.put(bundle, range), () -> {
            if (!text.isEmpty()) {
                ranges.invalid(bundle, "`" + bundle + "` must be a range such as ^1.0, not \"" + text + "\"");
            }
        });
    }
}
