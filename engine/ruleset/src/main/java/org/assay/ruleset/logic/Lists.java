package org.assay.ruleset.logic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assay.api.value.Value;
import org.assay.conditions.Call;
import org.assay.conditions.Expression;
import org.assay.conditions.Filter;
import org.assay.conditions.Function;
import org.assay.conditions.Quantified;
import org.assay.conditions.Written;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * What is said of the members of lists: that there is one of a kind, or that all are. A list cannot hold a member that
 * none of its members may be.
 */
final class Lists {
    private final FormulaFactory formulas;
    private final Domains domains;
    private final List<Said> said = new ArrayList<>();
    private final List<Formula> rules;

    /**
     * Starts with the axes that count the members of lists.
     *
     * @param rules receives what follows
     */
    Lists(FormulaFactory formulas, Domains domains, Axes axes, List<Formula> rules) {
        this.formulas = formulas;
        this.domains = domains;
        this.rules = rules;
        axes.all().forEach(this::counted);
    }

    private void counted(Axis axis) {
        if (axis.part() instanceof Call call
                && call.function() == Function.COUNT
                && call.arguments().get(0) instanceof Filter filter) {
            Claim member = Claim.holds(filter.condition());
            say(filter.list(), regions(axis, 1), member, true);
            say(filter.list(), regions(axis, 0), Claim.fails(filter.condition()), false);
        }
    }

    /** Returns that something lies where there is none, or where there is at least one. */
    private Formula regions(Axis axis, int signum) {
        List<Formula> there = IntStream.range(0, axis.regions().size())
                .filter(i -> axis.regions()
                        .get(i)
                        .sample()
                        .filter(value -> signum(value) == signum)
                        .isPresent())
                .<Formula>mapToObj(axis::in)
                .toList();
        return formulas.or(there);
    }

    private static int signum(Value value) {
        return Optional.of(value)
                .filter(Value.Num.class::isInstance)
                .map(number -> ((Value.Num) number).value())
                .map(BigDecimal::signum)
                .orElse(-1);
    }

    /** Takes in a quantifier, with what it is when it holds. */
    void add(Quantified quantified, Formula holds) {
        Expression condition = quantified.condition();
        if (quantified.every()) {
            say(quantified.list(), holds, Claim.holds(condition), false);
            say(quantified.list(), formulas.not(holds), Claim.fails(condition), true);
        } else {
            say(quantified.list(), holds, Claim.holds(condition), true);
            say(quantified.list(), formulas.not(holds), Claim.fails(condition), false);
        }
    }

    private void say(Expression list, Formula when, Claim member, boolean some) {
        if (Parts.isPlain(list) && Parts.isPlain(member.condition())) {
            Said one = new Said(list, when, member, some);
            said.stream()
                    .filter(other -> excludes(one, other))
                    .forEach(other -> rules.add(formulas.not(formulas.and(one.when, other.when))));
            said.add(one);
        }
    }

    private boolean excludes(Said one, Said other) {
        return one.some != other.some
                && Written.of(one.list).equals(Written.of(other.list))
                && Logic.of(domains.inside(one.list), List.of(one.member.condition(), other.member.condition()))
                        .isImpossible(List.of(one.member, other.member));
    }

    /**
     * One thing that is said of a list.
     *
     * @param when when it is so
     * @param member what is so of a member
     * @param some whether of one at least; otherwise of all
     */
    private record Said(Expression list, Formula when, Claim member, boolean some) {}
}
