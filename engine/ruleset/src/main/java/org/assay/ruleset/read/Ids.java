package org.assay.ruleset.read;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What ids may look like. */
final class Ids {
    private static final Pattern PART = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern BUNDLE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern REQUIREMENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,79}");
    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "instance",
            "of",
            "true",
            "false",
            "null",
            "function",
            "external",
            "item",
            "partial");

    private Ids() {}

    /** Returns what is wrong with an indicator's or parameter's id. */
    static Optional<String> faultOf(String id) {
        String[] parts = id.split("\\.", -1);
        return parts.length < 2
                ? Optional.of("an id has at least two parts joined by a dot, such as `hours.weekly_normal`; `" + id
                        + "` has one")
                : faultOf(id, parts);
    }

    /** Returns what is wrong with the id of a field of a record. */
    static Optional<String> faultOfField(String id) {
        return id.equals("value")
                ? Optional.of("a field cannot be called `value`: that is how an answer with a unit is written")
                : faultOf(id, new String[] {id});
    }

    /** Returns what is wrong with what a requirement calls one record. */
    static Optional<String> faultOfName(String name) {
        return faultOf(name, new String[] {name});
    }

    private static Optional<String> faultOf(String id, String... parts) {
        for (String part : parts) {
            if (!PART.matcher(part).matches()) {
                return Optional.of("`" + id
                        + "` is no id: each part is a lower-case letter followed by lower-case letters, digits or _");
            }
            if (KEYWORDS.contains(part)) {
                return Optional.of("`" + part + "` is a word of the condition language and cannot be part of an id");
            }
        }
        return Optional.empty();
    }

    static boolean isBundle(String id) {
        return BUNDLE.matcher(id).matches();
    }

    static boolean isPart(String id) {
        return PART.matcher(id).matches();
    }

    static boolean isRequirement(String id) {
        return REQUIREMENT.matcher(id).matches();
    }
}
