package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.conditions.Condition;
import org.assay.conditions.Symbol;
import org.assay.conditions.Type;
import org.assay.conditions.Vocabulary;
import org.assay.ruleset.scoring.Figures;

/** What the conditions of random models may read. */
final class ModelWords implements Vocabulary {
    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final List<String> requirements;

    ModelWords(List<String> areas, List<String> requirements) {
        this.requirements = requirements;
        Figures.OF_THE_NODE.forEach(this::put);
        put(Figures.AREA_LIST, new Type.Items(new Type.Fields(Figures.OF_AN_AREA)));
        put(Figures.FINDING_LIST, new Type.Items(new Type.Fields(Figures.OF_A_FINDING)));
        areas.forEach(area -> Figures.OF_AN_AREA.forEach((field, type) -> put(Figures.ofArea(area, field), type)));
        for (String requirement : requirements) {
            put(Vocabulary.result(Figures.OUTCOME, requirement), new Type.Text());
            put(Vocabulary.result(Figures.POINTS, requirement), new Type.Number(""));
        }
    }

    private void put(String id, Type type) {
        symbols.put(id, new Symbol(Symbol.Kind.SCORE, id, symbols.size(), type, Symbol.Protective.NONE));
    }

    Condition condition(String text) {
        return Condition.parseTruth(text, this).result().orElseThrow(() -> new IllegalArgumentException(text));
    }

    @Override
    public Optional<Symbol> find(String id) {
        return Optional.ofNullable(symbols.get(id));
    }

    @Override
    public Collection<String> results() {
        return requirements;
    }

    @Override
    public Collection<String> ids() {
        return new ArrayList<>(symbols.keySet());
    }
}
