package org.assay.ruleset.scoring;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.conditions.Symbol;

/**
 * How a ruleset scores.
 *
 * @param decimals of a figure as shown, 0 to 6
 * @param rounding of a figure as shown
 * @param models each with an id of its own; the first gives the headline. Never empty.
 */
public record Scoring(int decimals, Rounding rounding, List<Model> models) {
    public Scoring {
        models = List.copyOf(models);
    }

    /** Returns the model of the headline. */
    public Model headline() {
        return models.get(0);
    }

    /** Returns the ids of the scoring models of plugins that it needs, sorted. */
    public SortedSet<String> plugins() {
        return models.stream()
                .flatMap(model -> model.nodes().values().stream())
                .flatMap(List::stream)
                .flatMap(rule -> rule.plugin().stream())
                .map(Plugged::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns everything that its conditions and formulas read. */
    public Set<Symbol> reads() {
        return ScoringReads.of(this);
    }
}
