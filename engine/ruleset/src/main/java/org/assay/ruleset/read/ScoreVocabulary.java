package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Area;
import org.assay.conditions.Condition;
import org.assay.conditions.Symbol;
import org.assay.conditions.Type;
import org.assay.conditions.Vocabulary;
import org.assay.ruleset.scoring.Figures;

/** What the conditions of a scoring model may read: figures of the score, and everything else that conditions may. */
final class ScoreVocabulary implements Vocabulary {
    private final Vocabulary others;
    private final List<String> requirements;
    private final Map<String, Symbol> figures = new LinkedHashMap<>();

    ScoreVocabulary(Vocabulary others, List<Area> areas, List<String> requirements) {
        this.others = others;
        this.requirements = List.copyOf(requirements);
        Figures.OF_THE_NODE.forEach(this::put);
        put(Figures.AREA_LIST, new Type.Items(new Type.Fields(Figures.OF_AN_AREA)));
        put(Figures.FINDING_LIST, new Type.Items(new Type.Fields(Figures.OF_A_FINDING)));
        for (Area area : areas) {
            Figures.OF_AN_AREA.forEach((field, type) -> put(Figures.ofArea(area.id(), field), type));
        }
        for (String requirement : requirements) {
            put(Vocabulary.result(Figures.OUTCOME, requirement), new Type.Text());
            put(Vocabulary.result(Figures.POINTS, requirement), new Type.Number(""));
        }
    }

    private void put(String id, Type type) {
        figures.put(id, new Symbol(Symbol.Kind.SCORE, id, figures.size(), type, Symbol.Protective.NONE));
    }

    @Override
    public Optional<Symbol> find(String id) {
        return Optional.ofNullable(figures.get(id)).or(() -> others.find(id));
    }

    @Override
    public Optional<Condition> derivation(Symbol symbol) {
        return symbol.kind() == Symbol.Kind.SCORE ? Optional.empty() : others.derivation(symbol);
    }

    @Override
    public Collection<String> results() {
        return requirements;
    }

    @Override
    public Collection<String> ids() {
        List<String> ids = new ArrayList<>(figures.keySet());
        ids.addAll(others.ids());
        return ids;
    }
}
