package org.assay.conditions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.conditions.syntax.Syntax;

/** Takes a chain of {@code and} or of {@code or} apart, by the words of its links, so that brackets and order tell nothing. */
final class Links {
    private static final String NOT = "not";

    private Links() {}

    /** Returns the links of a text; empty if it cannot be read. */
    static Map<String, Syntax> of(String text, boolean every) {
        return Checker.read(text).result().map(syntax -> of(syntax, every)).orElse(Map.of());
    }

    /** Returns the links of a chain, those of the chains in it among them; of anything else, itself. */
    static Map<String, Syntax> of(Syntax syntax, boolean every) {
        Map<String, Syntax> links = new LinkedHashMap<>();
        collect(syntax, every, links);
        return links;
    }

    private static void collect(Syntax syntax, boolean every, Map<String, Syntax> links) {
        if (syntax instanceof Syntax.Chain chain && chain.every() == every) {
            chain.members().forEach(member -> collect(member, every, links));
        } else {
            links.putIfAbsent(Prose.of(syntax), syntax);
        }
    }

    /** Returns the words of what is said not to hold together; empty if that is not what is said. */
    static Optional<Set<String>> denied(Syntax syntax) {
        return syntax instanceof Syntax.Call call
                        && call.function().equals(NOT)
                        && call.arguments().size() == 1
                ? Optional.of(of(call.arguments().get(0), true).keySet())
                : Optional.empty();
    }
}
