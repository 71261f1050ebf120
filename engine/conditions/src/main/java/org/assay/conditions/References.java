package org.assay.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.api.issue.Nearest;
import org.assay.conditions.syntax.Place;
import org.assay.conditions.syntax.Syntax;
import org.assay.conditions.syntax.Word;

/** Finds what the names of a condition stand for: local ones first, then indicators and parameters, then their fields. */
final class References {
    private final Checker checker;
    private final Vocabulary vocabulary;
    private final Names names;

    References(Checker checker, Vocabulary vocabulary, Names names) {
        this.checker = checker;
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /** Returns what a name stands for: the longest part of it that is one, and then fields of that. */
    Expression of(Syntax.Name name) {
        List<Word> words = name.words();
        Optional<Expression> local = names.find(words.get(0).text(), name.at());
        if (local.isPresent()) {
            return path(local.get(), words.subList(1, words.size()));
        }
        for (int end = 1; end <= words.size(); end++) {
            Optional<Symbol> symbol = vocabulary.find(dotted(words.subList(0, end)));
            if (symbol.isPresent()) {
                return path(lookup(name.at(), symbol.get()), words.subList(end, words.size()));
            }
        }
        return unknown(name);
    }

    /** Returns what became of another requirement: {@code outcome("7.1")}. */
    Expression result(Syntax.Call call, String requirement) {
        String id = Vocabulary.result(call.function(), requirement);
        return vocabulary
                .find(id)
                .<Expression>map(symbol -> new Lookup(call.at(), symbol))
                .orElseGet(() -> checker.fault(
                        call.at(),
                        vocabulary.results().isEmpty()
                                ? "`" + call.function() + "` may stand only in a condition under `scoring`"
                                : "there is no requirement `" + requirement + "`"
                                        + Nearest.hint(requirement, vocabulary.results())));
    }

    private Expression lookup(Place at, Symbol symbol) {
        return vocabulary
                .derivation(symbol)
                .<Expression>map(derivation -> new Derived(at, symbol, derivation))
                .orElseGet(() -> new Lookup(at, symbol));
    }

    private Expression unknown(Syntax.Name name) {
        if (names.isHidden(name.words().get(0).text())) {
            String first = name.words().get(0).text();
            return checker.fault(
                    name.at(),
                    "`" + first + "` cannot be used in a list of the same quantifier: write a second one after"
                            + " `satisfies`");
        }
        List<String> known = new ArrayList<>(names.all());
        known.addAll(vocabulary.ids());
        String written = dotted(name.words());
        return checker.fault(name.at(), "unknown name `" + written + "`" + Nearest.hint(written, known));
    }

    private static String dotted(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining("."));
    }

    /** Returns a field of a field of something, and so on. */
    Expression path(Expression start, List<Word> words) {
        Expression of = start;
        for (Word word : words) {
            of = step(of, word);
        }
        return of;
    }

    private Expression step(Expression of, Word word) {
        if (of.type() instanceof Type.Nothing) {
            return of;
        }
        Optional<Type.Fields> record = record(of.type());
        Optional<Type> field =
                record.flatMap(fields -> Optional.ofNullable(fields.fields().get(word.text())));
        if (field.isEmpty()) {
            return noField(of, word, record);
        }
        return of.type() instanceof Type.Items
                ? new Projection(of.at(), of, word.text(), new Type.Items(field.get()))
                : new Field(of.at(), of, word.text(), field.get());
    }

    private static Optional<Type.Fields> record(Type type) {
        Type one = type instanceof Type.Items list ? list.of() : type;
        return one instanceof Type.Fields fields ? Optional.of(fields) : Optional.empty();
    }

    private Expression noField(Expression of, Word word, Optional<Type.Fields> record) {
        String message = record.map(fields -> "there is no field `" + word.text() + "`"
                        + Nearest.hint(word.text(), fields.fields().keySet()))
                .orElseGet(
                        () -> "`" + word.text() + "` is asked of " + of.type().describe() + ", which has no fields");
        return checker.fault(word.at(), message);
    }

    /** Returns whether a name stands for anything here. */
    boolean isTaken(String name) {
        return names.all().contains(name)
                || vocabulary.ids().stream().anyMatch(id -> id.equals(name) || id.startsWith(name + "."));
    }
}
