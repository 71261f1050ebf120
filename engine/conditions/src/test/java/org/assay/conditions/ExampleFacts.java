package org.assay.conditions;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.value.Value;

/** What a company answered in the README's examples, as the README says it: each answer is written as conditions are. */
final class ExampleFacts implements Vocabulary, Facts {
    private static final Map<String, Type> UNANSWERED =
            Map.of("a number", new Type.Number(""), "a text", new Type.Text(), "true or false", new Type.Truth());

    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final Map<String, Value> answers = new HashMap<>();
    private final Derivations derivations;

    ExampleFacts(List<List<String>> rows) {
        Map<Symbol, String> formulas = new LinkedHashMap<>();
        rows.forEach(row -> add(MarkdownTable.code(row.get(0)).get(0), row.get(1), formulas));
        derivations = Derivations.of(formulas, this);
    }

    private void add(String id, String said, Map<Symbol, String> formulas) {
        if (said.startsWith("worked out: ")) {
            String formula = MarkdownTable.code(said).get(0);
            formulas.put(put(id, Symbol.Kind.DERIVED, literal(formula).type(), Symbol.Protective.NONE), formula);
        } else {
            add(id, said);
        }
    }

    private void add(String id, String said) {
        boolean parameter = said.contains("a parameter whose lower value protects more");
        Optional<Condition> answer =
                MarkdownTable.code(said).stream().findFirst().map(this::literal);
        answer.ifPresent(literal -> answers.put(id, literal.value(this)));
        Type type = answer.map(Condition::type).orElseGet(() -> parameter ? new Type.Number("") : unanswered(said));
        put(
                id,
                parameter ? Symbol.Kind.PARAMETER : Symbol.Kind.INDICATOR,
                type,
                parameter ? Symbol.Protective.LOWER : Symbol.Protective.NONE);
    }

    private Symbol put(String id, Symbol.Kind kind, Type type, Symbol.Protective protective) {
        Symbol symbol = new Symbol(kind, id, symbols.size(), type, protective);
        symbols.put(id, symbol);
        return symbol;
    }

    private Condition literal(String text) {
        return Condition.parse(text, this).result().orElseThrow(() -> new IllegalStateException("no answer: " + text));
    }

    private static Type unanswered(String said) {
        return Optional.ofNullable(UNANSWERED.get(said.replaceFirst("not answered: ", "")))
                .orElseThrow(() -> new IllegalStateException("neither an answer nor a type: " + said));
    }

    @Override
    public Optional<Symbol> find(String id) {
        return Optional.ofNullable(symbols.get(id));
    }

    @Override
    public Optional<Condition> derivation(Symbol symbol) {
        return symbol.kind() == Symbol.Kind.DERIVED ? derivations.find(symbol) : Optional.empty();
    }

    @Override
    public Collection<String> ids() {
        return symbols.keySet();
    }

    @Override
    public Value value(Symbol symbol) {
        return answers.getOrDefault(symbol.id(), Value.UNKNOWN);
    }

    @Override
    public boolean isAnswered(Symbol symbol) {
        return answers.containsKey(symbol.id());
    }
}
