package org.assay.conditions;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.conditions.feel.FeelReader;
import org.assay.conditions.syntax.Operator;
import org.assay.conditions.syntax.Syntax;

/** The pieces of the language, counted from the code that reads it. */
final class Language {
    private Language() {}

    /** Returns the words and signs that an author writes. */
    static Set<String> words() {
        Set<String> words = new TreeSet<>(Calls.WORDS);
        Arrays.stream(Operator.values()).map(Operator::sign).forEach(words::add);
        words.addAll(Set.of("and", "or", "some", "every"));
        return words;
    }

    /** Returns the words, and every kind of piece that is written or checked. */
    static Set<String> pieces() {
        Set<String> pieces = words();
        Stream.of(Syntax.class, Expression.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .forEach(pieces::add);
        pieces.addAll(Set.of("[..]", "[..)", "(..]", "(..)", "one end"));
        return pieces;
    }

    /** Adds the pieces that a text is made of. */
    static void addPieces(String text, Vocabulary vocabulary, Set<String> pieces) {
        new Pieces(pieces).add(FeelReader.read(text, Calls.WORDS).syntax().orElseThrow());
        addPieces(Condition.parse(text, vocabulary).result().orElseThrow().tree(), pieces);
    }

    private static void addPieces(Expression expression, Set<String> pieces) {
        pieces.add(expression.getClass().getSimpleName());
        expression.children().forEach(child -> addPieces(child, pieces));
    }
}
