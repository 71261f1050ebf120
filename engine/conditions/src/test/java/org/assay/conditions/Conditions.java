package org.assay.conditions;

import java.util.List;
import java.util.stream.Collectors;
import org.assay.api.value.Value;

/** Short ways to ask conditions in tests. */
final class Conditions {
    static final Vocabulary WORDS = new Words();

    private Conditions() {}

    static Condition parse(String text) {
        Parsed<Condition> parsed = Condition.parse(text, WORDS);
        return parsed.result().orElseThrow(() -> new AssertionError(text + "\n" + parsed.faults()));
    }

    static Ternary test(String text, Given given) {
        return parse(text).test(given);
    }

    static Value value(String text, Given given) {
        return parse(text).value(given);
    }

    /** Returns faults as {@code line:column message}. */
    static List<String> faults(String text) {
        return Condition.parse(text, WORDS).faults().stream()
                .map(fault -> fault.line() + ":" + fault.column() + " " + fault.message())
                .toList();
    }

    static String because(String text, Given given) {
        return parse(text).because(given).stream().map(Symbol::id).collect(Collectors.joining(" "));
    }
}
