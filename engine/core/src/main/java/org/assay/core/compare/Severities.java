package org.assay.core.compare;

import org.assay.api.description.Difference.Effect;
import org.assay.api.ruleset.Severity;

/** Says that something is graver or milder than it was. */
final class Severities {
    private Severities() {}

    static void note(String aspect, Severity before, Severity after, String where, Changes changes) {
        if (before != after) {
            boolean graver = after.isGraverThan(before);
            String was = Asked.word(before);
            String is = Asked.word(after);
            changes.say(
                    aspect,
                    graver ? Effect.MORE : Effect.LESS,
                    was,
                    is,
                    (graver ? "graver" : "milder") + where + ": " + is + ", was " + was);
        }
    }
}
