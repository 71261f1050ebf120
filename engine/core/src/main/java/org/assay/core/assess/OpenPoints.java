package org.assay.core.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.api.value.Value;
import org.assay.conditions.Phrases;
import org.assay.conditions.Symbol;
import org.assay.conditions.Ternary;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.View;
import org.assay.core.judge.Because;
import org.assay.core.judge.RecordGaps;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;

/**
 * What keeps a requirement open.
 *
 * @param answers what sources say about the answers it rests on
 * @param view the view of the facts in which it is open
 */
record OpenPoints(Requirement requirement, FactSheet sheet, Phrases phrases, Testimony answers, View view) {
    /** Returns in words what is missing, too weak or contradicted; empty if nothing is. */
    String say() {
        List<String> open = new ArrayList<>();
        requirement
                .repeat()
                .flatMap(Repeat::when)
                .filter(condition -> condition.test(view) == Ternary.UNKNOWN)
                .ifPresent(condition -> open.add(phrases.say("record.counts")));
        for (Symbol symbol : Because.of(requirement, view, Optional.empty())) {
            String why = why(symbol, view);
            if (!why.isEmpty()) {
                open.add(answers.id(symbol) + ": " + why);
            }
        }
        RecordGaps.of(requirement, view).forEach(field -> open.add(field + ": " + phrases.say("not_answered")));
        if (forcedByWeakProof(view)) {
            answers.certification().refused().forEach(why -> open.add(why.say(phrases)));
        }
        return String.join("; ", open);
    }

    /** Whether an answer is there that a certificate, had it counted, would have proven. */
    private boolean forcedByWeakProof(View view) {
        return Because.of(requirement, view, Optional.empty()).stream()
                .filter(Testimony::isAnswer)
                .filter(answers::readByBranches)
                .map(sheet::fact)
                .anyMatch(fact -> fact.isAnswered()
                        && !fact.isContradicted()
                        && !fact.isProven(requirement.evidence(), sheet.asOf()));
    }

    private String why(Symbol symbol, View view) {
        return switch (symbol.kind()) {
            case PARAMETER -> view.limit(symbol).isEmpty() && view.isDated() ? noValue(sheet, phrases) : "";
            case RECORD -> answers.weakness(symbol, sheet.fact(symbol));
            case INDICATOR -> {
                String weakness = answers.weakness(symbol, sheet.fact(symbol));
                boolean partly = weakness.isEmpty()
                        && view.value(symbol) instanceof Value.Items items
                        && Blanks.in(items, symbol.type());
                yield partly ? phrases.say("record.open") : weakness;
            }
            case SCORE -> "";
            case DERIVED -> hasNoResult(symbol, view) ? phrases.say("derived.nothing") : "";
        };
    }

    /** Whether a derived indicator stays unknown although everything it is worked out from is known. */
    private boolean hasNoResult(Symbol symbol, View view) {
        return view.value(symbol) instanceof Value.Unknown
                && sheet.library().derivation(symbol).stream()
                        .flatMap(derivation -> derivation.reads().stream())
                        .noneMatch(leaf -> Blanks.in(view.value(leaf), leaf.type()));
    }

    /** Returns in words that a limit has no value here. */
    static String noValue(FactSheet sheet, Phrases phrases) {
        return phrases.say(sheet.placeKnown() ? "limit.missing" : "limit.no_country");
    }
}
