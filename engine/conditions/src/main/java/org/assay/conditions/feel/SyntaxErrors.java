package org.assay.conditions.feel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.assay.conditions.syntax.Place;
import org.assay.conditions.syntax.Refusal;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.api.feel.runtime.events.FEELEventListener;
import org.kie.dmn.feel.runtime.events.SyntaxErrorEvent;

/**
 * Listens to the parser, which otherwise silently drops what it cannot read. What it reports about unknown variables is
 * ignored: names are resolved later, by us.
 */
final class SyntaxErrors implements FEELEventListener {
    private static final Comparator<SyntaxErrorEvent> BY_PLACE =
            Comparator.comparingInt(SyntaxErrorEvent::getLine).thenComparingInt(SyntaxErrorEvent::getColumn);

    private final List<SyntaxErrorEvent> errors = new ArrayList<>();

    @Override
    public void onEvent(FEELEvent event) {
        if (event instanceof SyntaxErrorEvent error) {
            errors.add(error);
        }
    }

    boolean areNone() {
        return errors.isEmpty();
    }

    /** Returns the error furthest in the text, which is where the parser last understood what came before. */
    Optional<Refusal> refusal(String text, Collection<String> functions) {
        return errors.stream().max(BY_PLACE).map(error -> refusal(error, text, functions));
    }

    private static Refusal refusal(SyntaxErrorEvent error, String text, Collection<String> functions) {
        Place at = new Place(error.getLine(), error.getColumn() + 1);
        String message = error.getOffendingSymbol() instanceof Token token
                ? new Misread(text, token, functions).message()
                : "this cannot be read";
        return new Refusal(at, message);
    }
}
