package org.assay.ruleset.model;

import java.util.List;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Indicator;
import org.assay.ruleset.units.Units;

/**
 * The shared indicators and the units they are measured in.
 *
 * @param bundle the bundle they came from
 * @param units the closed list of units
 * @param indicators sorted by id
 * @param translations their questions and help in other languages, sorted by language
 */
public record Dictionary(BundleRef bundle, Units units, List<Indicator> indicators, List<Translation> translations) {
    /** The language of its questions where they are not translated. */
    public static final String LANGUAGE = "en";

    public Dictionary {
        indicators = List.copyOf(indicators);
        translations = List.copyOf(translations);
    }

    /** Returns the best of the languages asked for, best first, or its own. */
    public String language(List<String> wanted) {
        return Languages.choose(
                wanted,
                LANGUAGE,
                translations.stream().map(Translation::language).toList());
    }

    /** Returns the indicators with their questions in the best of the languages asked for, best first. */
    public List<Indicator> indicators(List<String> wanted) {
        String language = language(wanted);
        return translations.stream()
                .filter(translation -> translation.language().equals(language))
                .findFirst()
                .map(translation -> indicators.stream().map(translation::of).toList())
                .orElse(indicators);
    }
}
