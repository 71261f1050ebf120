package org.assay.ruleset.logic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.api.value.Value;
import org.assay.conditions.Expression;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/** Something that is compared, with the regions of its values; one of them is where it lies. */
final class Axis {
    private final Expression part;
    private final Domain domain;
    private final Set<Value> mentioned = new LinkedHashSet<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>();

    Axis(Expression part, Domain domain) {
        this.part = part;
        this.domain = domain;
    }

    void mention(Value value) {
        mentioned.add(value);
    }

    /** Mentions every value another one can have, if they can be listed. */
    void mentionAll(Axis other) {
        other.domain.only().ifPresent(mentioned::addAll);
    }

    /** Returns the rule that it lies in one region and no other. */
    Formula divide(FormulaFactory formulas, int number) {
        regions.addAll(Regions.of(part.type(), domain, mentioned));
        for (int i = 0; i < regions.size(); i++) {
            variables.add(formulas.variable("axis_" + number + "_" + i));
        }
        return variables.isEmpty() ? formulas.falsum() : formulas.exo(variables);
    }

    Expression part() {
        return part;
    }

    /** Returns whether every value it can have is mentioned. */
    boolean isListed() {
        return domain.only().isPresent();
    }

    /** Returns whether a comparison comes out the same for all values of a region, and one of each is known. */
    boolean isSampled() {
        return regions.stream().allMatch(region -> region.sample().isPresent());
    }

    List<Region> regions() {
        return regions;
    }

    Variable in(int region) {
        return variables.get(region);
    }
}
