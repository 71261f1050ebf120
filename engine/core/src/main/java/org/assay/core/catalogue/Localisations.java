package org.assay.core.catalogue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.ruleset.model.Languages;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.Translation;

/** A ruleset in the languages it speaks, each made when somebody first asks for it. */
public final class Localisations {
    private final Ruleset ruleset;
    private final List<String> spoken;
    private final Map<String, Localised> made = new ConcurrentHashMap<>();

    Localisations(Ruleset ruleset) {
        this.ruleset = ruleset;
        this.spoken = ruleset.translations().stream().map(Translation::language).toList();
    }

    /** Returns the ruleset in its own language. */
    Localised own() {
        return in(ruleset.header().locale());
    }

    /** Returns the ruleset in the best of the languages asked for, best first, or in its own. */
    Localised best(List<String> wanted) {
        return in(Languages.choose(wanted, ruleset.header().locale(), spoken));
    }

    private Localised in(String language) {
        return made.computeIfAbsent(language, this::make);
    }

    private Localised make(String language) {
        return ruleset.translations().stream()
                .filter(translation -> translation.language().equals(language))
                .findFirst()
                .map(ruleset::in)
                .map(Localised::of)
                .orElseGet(() -> Localised.of(ruleset));
    }
}
