package org.assay.ruleset.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.value.Value;
import org.assay.conditions.AllOf;
import org.assay.conditions.AnyOf;
import org.assay.conditions.Choice;
import org.assay.conditions.Comparison;
import org.assay.conditions.Expression;
import org.assay.conditions.Field;
import org.assay.conditions.Lookup;
import org.assay.conditions.Not;
import org.assay.conditions.Type;
import org.assay.conditions.Written;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** Everything that is compared in some conditions; equal texts are the same thing. */
final class Axes {
    private final Domains domains;
    private final Map<String, Axis> axes = new LinkedHashMap<>();

    Axes(Domains domains, Collection<Expression> conditions) {
        this.domains = domains;
        conditions.forEach(this::add);
    }

    private void add(Expression condition) {
        boolean joins = condition instanceof AllOf
                || condition instanceof AnyOf
                || condition instanceof Not
                || condition instanceof Choice;
        if (joins) {
            condition.children().forEach(this::add);
        } else if (condition instanceof Comparison comparison && Parts.comparesTruths(comparison)) {
            comparison.children().forEach(this::add);
        } else {
            leaf(condition);
        }
    }

    private void leaf(Expression leaf) {
        if (leaf instanceof Comparison comparison && !(comparison.left().type() instanceof Type.Span)) {
            compared(comparison);
        }
        Parts.level(leaf, part -> part instanceof Lookup || part instanceof Field)
                .forEach(this::axis);
    }

    private void compared(Comparison comparison) {
        Optional<Value> left = Parts.constant(comparison.left());
        Optional<Value> right = Parts.constant(comparison.right());
        if (left.isEmpty() && right.isEmpty()) {
            Axis one = axis(comparison.left());
            Axis other = axis(comparison.right());
            one.mentionAll(other);
            other.mentionAll(one);
        } else if (left.isEmpty()) {
            axis(comparison.left()).mention(right.get());
        } else if (right.isEmpty()) {
            axis(comparison.right()).mention(left.get());
        }
    }

    private Axis axis(Expression part) {
        return axes.computeIfAbsent(Written.of(part), text -> new Axis(part, domains.of(part)));
    }

    /** Returns the rules that each lies somewhere; from then on nothing more is mentioned. */
    List<Formula> divide(FormulaFactory formulas) {
        List<Formula> rules = new ArrayList<>();
        for (Axis axis : axes.values()) {
            rules.add(axis.divide(formulas, rules.size()));
        }
        return rules;
    }

    /** Returns the axis of a part; empty if it is none. */
    Optional<Axis> find(Expression part) {
        return Optional.ofNullable(axes.get(Written.of(part)));
    }

    Collection<Axis> all() {
        return axes.values();
    }
}
