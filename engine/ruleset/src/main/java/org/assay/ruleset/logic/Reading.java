package org.assay.ruleset.logic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.api.value.Value;
import org.assay.conditions.Absence;
import org.assay.conditions.AllOf;
import org.assay.conditions.AnyOf;
import org.assay.conditions.Choice;
import org.assay.conditions.Comparison;
import org.assay.conditions.Expression;
import org.assay.conditions.Field;
import org.assay.conditions.Literal;
import org.assay.conditions.Lookup;
import org.assay.conditions.Not;
import org.assay.conditions.Type;
import org.assay.conditions.Written;
import org.assay.conditions.partial.Relation;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** Reads conditions as formulas: when each of them is true, and when it is false. */
final class Reading {
    private final FormulaFactory formulas;
    private final Leaves leaves;
    private final Set<String> perhapsMissing;

    Reading(FormulaFactory formulas, Leaves leaves, Collection<Expression> conditions) {
        this.formulas = formulas;
        this.leaves = leaves;
        this.perhapsMissing = conditions.stream()
                .flatMap(Parts::all)
                .filter(Absence.class::isInstance)
                .map(absence -> Written.of(((Absence) absence).of()))
                .collect(Collectors.toSet());
    }

    Rails of(Expression part) {
        if (part instanceof AllOf) {
            return new Rails(and(part.children(), Rails::isTrue), or(part.children(), Rails::isFalse));
        }
        if (part instanceof AnyOf) {
            return new Rails(or(part.children(), Rails::isTrue), and(part.children(), Rails::isFalse));
        }
        if (part instanceof Not not) {
            return of(not.operand()).not();
        }
        if (part instanceof Absence absence) {
            Formula answered = answered(Written.of(absence.of()));
            return absence.missing()
                    ? new Rails(formulas.not(answered), answered)
                    : new Rails(answered, formulas.not(answered));
        }
        return rarer(part);
    }

    private Rails rarer(Expression part) {
        if (part instanceof Choice choice) {
            return choice(of(choice.condition()), of(choice.then()), of(choice.otherwise()));
        }
        if (part instanceof Comparison comparison && Parts.comparesTruths(comparison)) {
            Rails same = same(of(comparison.left()), of(comparison.right()));
            return comparison.relation() == Relation.EQUAL ? same : same.not();
        }
        return part instanceof Literal literal
                ? Rails.of(formulas, literal.value().value().equals(new Value.Bool(true)))
                : leaf(part);
    }

    private Formula and(List<Expression> parts, Function<Rails, Formula> rail) {
        return formulas.and(parts.stream().map(part -> rail.apply(of(part))).toList());
    }

    private Formula or(List<Expression> parts, Function<Rails, Formula> rail) {
        return formulas.or(parts.stream().map(part -> rail.apply(of(part))).toList());
    }

    private Rails same(Rails one, Rails other) {
        return new Rails(
                formulas.or(formulas.and(one.isTrue(), other.isTrue()), formulas.and(one.isFalse(), other.isFalse())),
                formulas.or(formulas.and(one.isTrue(), other.isFalse()), formulas.and(one.isFalse(), other.isTrue())));
    }

    private Rails choice(Rails condition, Rails then, Rails otherwise) {
        return new Rails(
                chosen(condition, then.isTrue(), otherwise.isTrue()),
                chosen(condition, then.isFalse(), otherwise.isFalse()));
    }

    private Formula chosen(Rails condition, Formula then, Formula otherwise) {
        return formulas.or(
                formulas.and(condition.isTrue(), then),
                formulas.and(condition.isFalse(), otherwise),
                formulas.and(then, otherwise));
    }

    /** What reads one answer alone is neither true nor false without it. */
    private Rails leaf(Expression leaf) {
        Formula holds = leaves.holds(leaf);
        Formula answered = needed(leaf).map(this::answered).orElse(formulas.verum());
        return new Rails(formulas.and(answered, holds), formulas.and(answered, formulas.not(holds)));
    }

    private Optional<String> needed(Expression leaf) {
        return leaf.children().stream()
                .filter(operand -> operand instanceof Lookup || operand instanceof Field)
                .filter(operand -> !(operand.type() instanceof Type.Items))
                .filter(operand -> leaf instanceof Comparison)
                .map(Written::of)
                .filter(perhapsMissing::contains)
                .findFirst()
                .or(() -> Optional.of(Written.of(leaf)).filter(perhapsMissing::contains));
    }

    private Formula answered(String text) {
        return formulas.variable("answered [" + text + "]");
    }
}
