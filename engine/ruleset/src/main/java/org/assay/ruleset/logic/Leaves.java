package org.assay.ruleset.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.value.Value;
import org.assay.conditions.Comparison;
import org.assay.conditions.Expression;
import org.assay.conditions.Filter;
import org.assay.conditions.Member;
import org.assay.conditions.Quantified;
import org.assay.conditions.Rewriting;
import org.assay.conditions.Type;
import org.assay.conditions.Written;
import org.assay.conditions.partial.Known;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Relation;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * Says of each part that is not put together from others when it holds, in a company that answers everything. What is
 * beyond this is free: it may hold or not, but the same text always does the same.
 */
final class Leaves {
    private static final int MOST_PAIRS = 10_000;

    private final FormulaFactory formulas;
    private final Domains domains;
    private final Axes axes;
    private final Map<String, Formula> known = new HashMap<>();
    private final List<Formula> rules = new ArrayList<>();
    private final Lists lists;

    Leaves(FormulaFactory formulas, Domains domains, Axes axes) {
        this.domains = domains;
        this.formulas = formulas;
        this.axes = axes;
        this.lists = new Lists(formulas, domains, axes, rules);
    }

    /** Returns what ties the parts that were asked for to each other. */
    List<Formula> rules() {
        return rules;
    }

    Formula holds(Expression leaf) {
        String text = Written.of(leaf);
        Formula before = known.get(text);
        if (before != null) {
            return before;
        }
        Formula holds = formula(leaf, text);
        known.put(text, holds);
        settle(leaf, holds);
        if (leaf instanceof Quantified quantified) {
            lists.add(quantified, holds);
        }
        return holds;
    }

    private Formula formula(Expression leaf, String text) {
        if (domains.rulesOut(leaf)) {
            return formulas.falsum();
        }
        Optional<Value> constant = Parts.constant(leaf);
        if (constant.isPresent()) {
            return formulas.constant(constant.get().equals(new Value.Bool(true)));
        }
        if (leaf instanceof Comparison comparison && !(comparison.left().type() instanceof Type.Span)) {
            return compared(comparison, text);
        }
        return axes.find(leaf)
                .map(axis -> where(axis, new Value.Bool(true), Relation.EQUAL, text))
                .orElseGet(() -> free(text));
    }

    private Formula free(String text) {
        return formulas.variable("free_" + text.replaceAll("[^A-Za-z0-9]", "_") + "_" + known.size());
    }

    private Formula compared(Comparison comparison, String text) {
        Optional<Value> left = Parts.constant(comparison.left());
        Optional<Value> right = Parts.constant(comparison.right());
        if (left.isPresent()) {
            return where(axes.find(comparison.right()).orElseThrow(), left.get(), turned(comparison.relation()), text);
        }
        Axis one = axes.find(comparison.left()).orElseThrow();
        return right.map(value -> where(one, value, comparison.relation(), text))
                .orElseGet(() -> pairs(one, axes.find(comparison.right()).orElseThrow(), comparison, text));
    }

    private static Relation turned(Relation relation) {
        return switch (relation) {
            case LESS -> Relation.MORE;
            case AT_MOST -> Relation.AT_LEAST;
            case MORE -> Relation.LESS;
            case AT_LEAST -> Relation.AT_MOST;
            case EQUAL, NOT_EQUAL -> relation;
        };
    }

    private Formula where(Axis axis, Value value, Relation relation, String text) {
        Partial compared = Partial.of(value);
        List<Formula> holds = new ArrayList<>();
        for (int i = 0; i < axis.regions().size(); i++) {
            Region region = axis.regions().get(i);
            Formula here = region.sample()
                    .map(sample -> truth(relation.holds(Partial.of(sample), compared), text))
                    .orElseGet(() -> unmentioned(relation, text));
            holds.add(formulas.and(axis.in(i), here));
        }
        return formulas.or(holds);
    }

    private Formula truth(Partial holds, String text) {
        return holds instanceof Known ? formulas.constant(holds.isTrue()) : free(text);
    }

    private Formula unmentioned(Relation relation, String text) {
        return switch (relation) {
            case EQUAL -> formulas.falsum();
            case NOT_EQUAL -> formulas.verum();
            case LESS, AT_MOST, MORE, AT_LEAST -> free(text);
        };
    }

    /** Two things compared: exactly, if the values of one are listed; else as one of three ways they can lie. */
    private Formula pairs(Axis one, Axis other, Comparison comparison, String text) {
        boolean exact = (one.isListed() || other.isListed())
                && one.isSampled()
                && other.isSampled()
                && one.regions().size() * other.regions().size() <= MOST_PAIRS;
        if (!exact) {
            return order(comparison);
        }
        List<Formula> holds = new ArrayList<>();
        for (int i = 0; i < other.regions().size(); i++) {
            Value value = other.regions().get(i).sample().orElseThrow();
            holds.add(formulas.and(other.in(i), where(one, value, comparison.relation(), text)));
        }
        return formulas.or(holds);
    }

    private Formula order(Comparison comparison) {
        String left = Written.of(comparison.left());
        String right = Written.of(comparison.right());
        boolean inOrder = left.compareTo(right) <= 0;
        Order order = new Order(formulas, inOrder ? left : right, inOrder ? right : left);
        rules.add(order.rule());
        return order.holds(inOrder ? comparison.relation() : turned(comparison.relation()));
    }

    /** Where something has one value only, what else is said of it is as that value gives it. */
    private void settle(Expression leaf, Formula holds) {
        if (!Parts.isPlain(leaf)) {
            return;
        }
        for (Axis axis : axes.all()) {
            if (isAmbiguous(leaf, axis)) {
                continue;
            }
            String text = Written.of(axis.part());
            boolean within = Parts.level(
                            leaf, part -> !part.equals(leaf) && Written.of(part).equals(text))
                    .findAny()
                    .isPresent();
            for (int i = 0; within && i < axis.regions().size(); i++) {
                settle(leaf, holds, axis, i);
            }
        }
    }

    /** Inside a further list the same words can mean another member. */
    private static boolean isAmbiguous(Expression leaf, Axis axis) {
        return Parts.all(axis.part()).anyMatch(Member.class::isInstance)
                && Parts.all(leaf).anyMatch(part -> part instanceof Quantified || part instanceof Filter);
    }

    private void settle(Expression leaf, Formula holds, Axis axis, int region) {
        Region at = axis.regions().get(region);
        at.sample()
                .filter(value -> at.alone())
                .flatMap(value -> put(leaf, axis, value))
                .ifPresent(
                        truth -> rules.add(formulas.implication(axis.in(region), truth ? holds : formulas.not(holds))));
    }

    private static Optional<Boolean> put(Expression leaf, Axis axis, Value value) {
        String text = Written.of(axis.part());
        Expression literal = Parts.literal(axis.part(), value);
        Expression settled = Rewriting.everywhere(leaf, part -> Written.of(part).equals(text) ? literal : part);
        return Parts.constant(settled).filter(Value.Bool.class::isInstance).map(truth -> ((Value.Bool) truth).value());
    }
}
