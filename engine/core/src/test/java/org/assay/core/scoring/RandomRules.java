package org.assay.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Limit;
import org.assay.ruleset.scoring.Members;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Operator;
import org.assay.ruleset.scoring.Step;

/**
 * Makes rules of nodes.
 *
 * @param inside the areas that the node may list
 * @param levels the levels there are
 * @param grades those of the model, which limits of a node without grades of its own may name
 */
record RandomRules(
        Dice dice, RandomConditions conditions, List<String> inside, List<String> levels, List<Grade> grades) {
    private static final List<Operator> OPERATORS = List.of(
            Operator.MEAN,
            Operator.MEAN,
            Operator.MEAN,
            Operator.SUM,
            Operator.SUM,
            Operator.MINIMUM,
            Operator.MAXIMUM,
            Operator.PRODUCT,
            Operator.ALL);

    NodeRule any() {
        Optional<List<Grade>> own = dice.maybe(20, this::scale);
        return new NodeRule(
                Optional.empty(),
                dice.maybe(12, conditions::ofMembers),
                dice.one(OPERATORS),
                Optional.empty(),
                Optional.empty(),
                members(),
                dice.falls(8) ? List.of("kind") : List.of(),
                dice.maybe(40, () -> dice.amount("0", "0.5", "2", "3")),
                dice.maybe(15, new RandomPoints(dice)::any),
                dice.maybe(12, () -> dice.amount("50", "100", "30")),
                dice.falls(15) ? steps() : List.of(),
                dice.maybe(15, conditions::ofMembers),
                dice.maybe(25, () -> dice.amount("100", "10", "1", "0")),
                dice.falls(15) ? deductions() : Map.of(),
                dice.maybe(10, () -> dice.amount("0", "10", "-5")),
                dice.maybe(10, () -> dice.amount("80", "1", "100")),
                dice.maybe(15, () -> dice.amount("0", "1", "0.5")),
                own.isPresent() || dice.falls(15) ? Optional.of(limits(own.orElse(grades))) : Optional.empty(),
                own);
    }

    /** Returns a rule under which a member that gains more never takes from the score. */
    NodeRule steady() {
        return new NodeRule(
                Optional.empty(),
                Optional.empty(),
                dice.one(Operator.MEAN, Operator.SUM, Operator.MINIMUM, Operator.MAXIMUM, Operator.ALL),
                Optional.empty(),
                Optional.empty(),
                new Members.Own(),
                List.of(),
                dice.maybe(40, () -> dice.amount("0", "0.5", "2")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                dice.maybe(25, () -> dice.amount("100", "10")),
                Map.of(),
                dice.maybe(20, () -> dice.amount("0", "10")),
                dice.maybe(20, () -> dice.amount("80", "1")),
                Optional.empty(),
                Optional.of(List.of()),
                Optional.of(List.of()));
    }

    private Members members() {
        return dice.any(
                Members.Own::new,
                Members.Own::new,
                Members.Requirements::new,
                () -> levels.isEmpty() ? new Members.Own() : new Members.Level(dice.one(levels)),
                () -> inside.isEmpty() ? new Members.Own() : new Members.Listed(List.copyOf(dice.some(70, inside))));
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>(dice.times(
                dice.between(1, 2),
                () -> new Step(Optional.of(dice.amount("0.9", "0.5", "0.1")), dice.amount("1", "0.5", "0.8", "0"))));
        dice.maybe(60, () -> new Step(Optional.empty(), dice.amount("0", "0.2")))
                .ifPresent(steps::add);
        return steps;
    }

    private Map<Severity, Amount> deductions() {
        Map<Severity, Amount> deductions = new HashMap<>();
        dice.some(60, List.of(Severity.MAJOR, Severity.MINOR, Severity.CRITICAL))
                .forEach(severity -> deductions.put(severity, dice.amount("1", "4", "20")));
        return deductions;
    }

    /** Returns three grades, or none. */
    List<Grade> scale() {
        if (dice.falls(15)) {
            return List.of();
        }
        boolean tops = dice.falls(60);
        return List.of(grade("A", 60, tops, "100"), grade("B", 35, tops, dice.one("55", "65")), last(tops));
    }

    private Grade grade(String name, int from, boolean top, String limit) {
        Optional<Amount> least = dice.maybe(80, () -> Amount.of(from));
        return new Grade(
                name,
                least,
                dice.maybe(10, () -> Amount.of(from - 5)),
                top ? Optional.of(new BigDecimal(limit)) : Optional.empty(),
                dice.falls(least.isEmpty() ? 100 : 25) ? Optional.of(conditions.ofScore()) : Optional.empty(),
                Optional.empty());
    }

    private Grade last(boolean top) {
        return new Grade(
                "C",
                Optional.empty(),
                Optional.empty(),
                top ? Optional.of(new BigDecimal("30")) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    List<Limit> limits(List<Grade> of) {
        return of.isEmpty()
                ? List.of()
                : dice.times(dice.between(0, 3), () -> limit(dice.one(of).name()));
    }

    private Limit limit(String atMost) {
        return dice.falls(60)
                ? new Limit.Findings(atMost, dice.one(Severity.values()), dice.between(1, 2))
                : new Limit.Case(atMost, conditions.ofScore(), "");
    }
}
