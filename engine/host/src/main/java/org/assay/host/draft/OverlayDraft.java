package org.assay.host.draft;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.api.description.RulesetDescription;
import org.assay.api.service.FileSchema;

/**
 * The first draft of an overlay: what it extends, and one requirement that it tightens as an example, with cases that
 * pass as they stand.
 *
 * @param imprint what it says of itself
 * @param bases what it extends, at least one
 * @param taken the first parts of ids that are used already
 */
public record OverlayDraft(Imprint imprint, List<RulesetDescription> bases, Set<String> taken) {
    private static final List<String> KINDS =
            List.of("ruleset", "requirement", "cases", "change", "translation", "indicators", "parameter");

    /** Returns the files of the draft. */
    public Draft in(Path folder, List<FileSchema> schemas) {
        Optional<Tightened> example = Tightened.of(bases);
        Map<String, String> values = values(example);
        Draft draft = new Draft(folder).withSchemas(schemas, KINDS);
        List.of("ruleset.yaml", "README.md", "CHANGELOG.md")
                .forEach(file -> draft.with(file, Skeleton.filled("overlay/" + file, values)));
        example.ifPresent(tightened -> change(draft, "changes/" + tightened.idAmong(bases), values));
        return draft;
    }

    private void change(Draft draft, String place, Map<String, String> values) {
        draft.with(place + ".yaml", Skeleton.filled("overlay/change.yaml", values));
        draft.with(place + ".cases.yaml", Skeleton.filled("overlay/change.cases.yaml", values));
        draft.with("indicators/" + prefix() + ".yaml", Skeleton.filled("overlay/indicators.yaml", values));
    }

    private Map<String, String> values(Optional<Tightened> example) {
        Map<String, String> values = new HashMap<>(imprint.values());
        values.put("prefix", prefix());
        values.put("extended", bases.stream().map(OverlayDraft::range).collect(Collectors.joining(", ")));
        values.put("bases", bases.stream().map(OverlayDraft::name).collect(Collectors.joining(" and ")));
        values.put("first", bases.get(0).info().id());
        values.put("locale", bases.get(0).info().language());
        RulesetDescription judged = example.map(Tightened::ruleset).orElse(bases.get(0));
        values.put("casesAsOf", judged.casesAsOf().toString());
        example.ifPresent(tightened -> {
            values.put("requirement", tightened.idAmong(bases));
            values.put("requirementTitle", tightened.requirement().info().title());
            values.put("given", tightened.given());
            values.put("silence", tightened.silence());
        });
        return values;
    }

    private static String range(RulesetDescription base) {
        return base.info().id() + " ^" + base.info().version().replaceFirst("\\.[^.]*$", "");
    }

    private static String name(RulesetDescription base) {
        return base.info().id() + " " + base.info().version();
    }

    /** An id of its own becomes the first part of what it asks itself, unless others have that. */
    private String prefix() {
        String part = imprint.id().replace('-', '_');
        return taken.contains(part) || !part.contains("_") ? part + "_code" : part;
    }
}
