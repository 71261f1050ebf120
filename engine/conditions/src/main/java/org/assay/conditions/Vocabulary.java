package org.assay.conditions;

import java.util.Collection;
import java.util.Optional;

/** The indicators and parameters that a condition may read. */
public interface Vocabulary {
    /** Returns what an id stands for; empty if it is not known. */
    Optional<Symbol> find(String id);

    /** Returns how a derived indicator is worked out; empty for everything else. */
    default Optional<Condition> derivation(Symbol symbol) {
        return Optional.empty();
    }

    /** Returns every known id, for hints at mistyped ones. */
    Collection<String> ids();
}
