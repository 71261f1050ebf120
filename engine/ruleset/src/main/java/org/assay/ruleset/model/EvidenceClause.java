package org.assay.ruleset.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.value.Value;
import org.assay.conditions.Display;
import org.assay.conditions.Phrases;
import org.assay.conditions.Type;

/**
 * What proof an answer needs before MET may rest on it.
 *
 * @param atLeast the weakest kind that counts
 * @param notOlderThan the greatest age on the as-of day; empty for any age
 */
public record EvidenceClause(EvidenceKind atLeast, Optional<Period> notOlderThan) {
    private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

    /** The company's word is enough. */
    public static final EvidenceClause NONE = new EvidenceClause(EvidenceKind.DECLARED, Optional.empty());

    /** Returns the clause that asks for all that this one and another ask for. */
    public EvidenceClause and(EvidenceClause other) {
        EvidenceKind stronger = atLeast.isAtLeast(other.atLeast) ? atLeast : other.atLeast;
        return new EvidenceClause(stronger, shorter(notOlderThan, other.notOlderThan));
    }

    private static Optional<Period> shorter(Optional<Period> one, Optional<Period> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        boolean oneIsShorter = !SOME_DAY.minus(one.get()).isBefore(SOME_DAY.minus(other.get()));
        return oneIsShorter ? one : other;
    }

    /** Returns the clause in words of a language, empty when nothing is asked. */
    public String describe(Phrases phrases) {
        if (equals(NONE)) {
            return "";
        }
        String kind = phrases.say("evidence.asked", phrases.say("evidence." + atLeast.word()));
        Display display = new Display(phrases);
        return notOlderThan
                .map(age -> phrases.say("evidence.age", kind, display.show(new Value.Span(age), new Type.Span())))
                .orElse(kind);
    }
}
