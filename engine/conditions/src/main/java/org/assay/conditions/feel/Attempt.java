package org.assay.conditions.feel;

import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.antlr.v4.runtime.tree.ParseTree;
import org.kie.dmn.feel.lang.Scope;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.kie.dmn.feel.parser.feel11.FEELParser;
import org.kie.dmn.feel.parser.feel11.FEEL_1_1Parser;

/**
 * One attempt of the library's parser at a text. The fast mode gives, where it finds no error, the tree the full mode
 * would give; but it finds errors in some texts that have none, such as {@code x between a.b and c.d}. The full mode is
 * right, but takes minutes for some long texts: it is asked second, and given up on when it looks ahead too often.
 *
 * @param tree not to be used if there are errors
 */
record Attempt(ParseTree tree, SyntaxErrors errors) {
    private static final int PATIENCE = 10_000;
    /** Names of two words, which the parser must know beforehand. */
    private static final Map<String, Type> OWN_NAMES = Map.of("most protective", BuiltInType.UNKNOWN);

    static Attempt toParse(String text) {
        Attempt fast = in(PredictionMode.SLL, text, Integer.MAX_VALUE);
        return fast.errors.areNone() ? fast : thorough(text, fast);
    }

    private static Attempt thorough(String text, Attempt fast) {
        try {
            return in(PredictionMode.LL, text, PATIENCE);
        } catch (ParseCancellationException e) {
            return fast;
        }
    }

    private static Attempt in(PredictionMode mode, String text, int patience) {
        SyntaxErrors errors = new SyntaxErrors();
        FEELEventListenersManager listeners = new FEELEventListenersManager();
        listeners.addListener(errors);
        FEEL_1_1Parser parser = FEELParser.parse(listeners, text, OWN_NAMES, Map.of(), List.of(), List.of(), null);
        forgetOtherNames(parser.getHelper().getSymbolTable().getBuiltInScope(), text);
        parser.setTokenStream(new Tokens(parser.getTokenStream().getTokenSource(), patience));
        parser.getInterpreter().setPredictionMode(mode);
        return new Attempt(parser.compilation_unit(), errors);
    }

    /**
     * The parser has to know the names of several words that a text may use, such as {@code list contains}. It takes all
     * the names that there are apart before each text, in vain but for those, which takes most of its time.
     */
    private static void forgetOtherNames(Scope names, String text) {
        names.getSymbols().keySet().removeIf(name -> {
            int firstWord = name.indexOf(' ');
            return firstWord < 0 || !text.contains(name.substring(0, firstWord));
        });
    }

    /** Ends the attempt when the parser has looked ahead too often. */
    private static final class Tokens extends CommonTokenStream {
        private int patience;

        Tokens(TokenSource source, int patience) {
            super(source);
            this.patience = patience;
        }

        @Override
        public int LA(int distance) {
            if (--patience < 0) {
                throw new ParseCancellationException();
            }
            return super.LA(distance);
        }
    }
}
