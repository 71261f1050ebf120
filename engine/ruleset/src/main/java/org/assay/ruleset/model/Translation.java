package org.assay.ruleset.model;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.Indicator;

/**
 * The texts of a ruleset or of the shared indicators in another language. Ids are never translated.
 *
 * @param language a BCP 47 tag such as {@code fr} or {@code pt-BR}
 * @param header the ruleset's title and the titles of its areas
 * @param requirements by the requirement's id
 * @param indicators by the indicator's id
 * @param at where it is written
 */
public record Translation(
        String language, Texts header, Map<String, Texts> requirements, Map<String, Texts> indicators, Location at) {
    public Translation {
        requirements = Map.copyOf(requirements);
        indicators = Map.copyOf(indicators);
    }

    /** Returns the texts of a requirement. */
    public Texts requirement(String id) {
        return requirements.getOrDefault(id, Texts.NONE);
    }

    /** Returns the texts of an indicator. */
    public Texts indicator(String id) {
        return indicators.getOrDefault(id, Texts.NONE);
    }

    /** Returns an indicator with its questions and help in this language. */
    public Indicator of(Indicator indicator) {
        return indicator.worded(indicator(indicator.id())::of);
    }

    /** Returns this translation, and another one where this one has no text. */
    public Translation over(Translation below) {
        return new Translation(
                language,
                header.over(below.header),
                joined(requirements, below.requirements),
                joined(indicators, below.indicators),
                at);
    }

    private static Map<String, Texts> joined(Map<String, Texts> above, Map<String, Texts> below) {
        Map<String, Texts> all = new HashMap<>(below);
        above.forEach((id, texts) -> all.merge(id, texts, (lower, upper) -> upper.over(lower)));
        return all;
    }

    /** Returns the translation for an overlay that takes the requirements over under longer ids. */
    public Translation takenOver(String prefix) {
        Map<String, Texts> renamed = requirements.entrySet().stream()
                .collect(Collectors.toMap(entry -> prefix + entry.getKey(), Map.Entry::getValue));
        return new Translation(language, header, renamed, indicators, at);
    }
}
