package org.assay.api.service;

import java.util.Optional;

/**
 * Which ruleset is asked for.
 *
 * @param id the ruleset's id
 * @param version an exact version; empty for the highest in force
 */
public record RulesetSelector(String id, Optional<String> version) {
    /** Reads {@code ID} or {@code ID@VERSION}. */
    public static RulesetSelector parse(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? new RulesetSelector(text, Optional.empty())
                : new RulesetSelector(text.substring(0, at), Optional.of(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return version.map(v -> id + "@" + v).orElse(id);
    }
}
