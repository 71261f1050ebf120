package org.assay.conditions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.api.value.Value;

/**
 * A generated expression, and companies with generated answers.
 *
 * @param seed of the ways in which blanks are filled
 */
record Sample(Piece piece, List<Given> companies, long seed) {
    /**
     * Grows an expression and answers from choices.
     *
     * @param answers the choices of each company
     * @param whole whether everything is answered
     */
    static Sample of(List<Integer> growth, List<List<Integer>> answers, long seed, boolean whole) {
        Choices forGrowth = new Choices(growth);
        Piece piece = new Grower(forGrowth, whole).any(1 + forGrowth.applyAsInt(3));
        List<Given> companies =
                answers.stream().map(each -> company(new Choices(each), whole)).toList();
        return new Sample(piece, companies, seed);
    }

    private static Given company(Choices choices, boolean whole) {
        Map<String, Value> answers = new HashMap<>();
        for (Symbol symbol : GrownWords.WORDS.answerable()) {
            Type type = symbol.type();
            answers.put(symbol.id(), whole ? Domains.whole(type, choices) : Domains.partial(type, choices));
        }
        answers.values().removeIf(Value.Unknown.class::isInstance);
        return new Given(answers);
    }

    String text() {
        return piece.text();
    }

    String oracle() {
        return piece.oracle();
    }

    /** Shows the expression, and of each company those answers that it reads. */
    @Override
    public String toString() {
        return text() + "  with " + companies.stream().map(this::shown).collect(Collectors.joining(" and "));
    }

    private String shown(Given company) {
        Map<String, Value> read = new TreeMap<>(company.answers());
        read.keySet().removeIf(id -> !oracle().contains(id));
        return read.toString();
    }
}
