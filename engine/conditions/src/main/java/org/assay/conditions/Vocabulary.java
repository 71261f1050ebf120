package org.assay.conditions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The indicators and parameters that a condition may read. */
public interface Vocabulary {
    /** Returns what an id stands for; empty if it is not known. */
    Optional<Symbol> find(String id);

    /** Returns how a derived indicator is worked out; empty for everything else. */
    default Optional<Condition> derivation(Symbol symbol) {
        return Optional.empty();
    }

    /** Returns the ids of the requirements whose results may be read; none but in a score. */
    default Collection<String> results() {
        return List.of();
    }

    /** Returns the id under which a result of a requirement is found, such as {@code outcome("7.1")}. */
    static String result(String function, String requirement) {
        return function + "(\"" + requirement + "\")";
    }

    /** Returns every known id, for hints at mistyped ones. */
    Collection<String> ids();
}
