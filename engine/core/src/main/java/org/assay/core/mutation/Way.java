package org.assay.core.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assay.conditions.Condition;
import org.assay.conditions.Expression;
import org.assay.ruleset.logic.Claim;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;

/**
 * One way a requirement can come out for a company that answers everything.
 *
 * @param verdict what it is then, in words that are equal for equal verdicts
 * @param claims what must be so
 */
record Way(String verdict, List<Claim> claims) {
    /** Returns every way, in the order tried. */
    static List<Way> of(Requirement requirement, UnaryOperator<Expression> reading) {
        List<Way> ways = new ArrayList<>();
        List<Claim> passed = new ArrayList<>();
        requirement.appliesWhen().ifPresent(condition -> gate("not applicable", condition, reading, passed, ways));
        requirement
                .repeat()
                .flatMap(Repeat::when)
                .ifPresent(condition -> gate("not counted", condition, reading, passed, ways));
        for (Branch branch : requirement.branches()) {
            List<Claim> claims = new ArrayList<>(passed);
            branch.condition().map(Condition::tree).map(reading).ifPresent(tree -> {
                claims.add(Claim.holds(tree));
                passed.add(Claim.fails(tree));
            });
            ways.add(new Way(verdict(branch), List.copyOf(claims)));
        }
        return ways;
    }

    private static void gate(
            String verdict,
            Condition condition,
            UnaryOperator<Expression> reading,
            List<Claim> passed,
            List<Way> ways) {
        Expression tree = reading.apply(condition.tree());
        List<Claim> claims = new ArrayList<>(passed);
        claims.add(Claim.fails(tree));
        ways.add(new Way(verdict, claims));
        passed.add(Claim.holds(tree));
    }

    private static String verdict(Branch branch) {
        return branch.outcome().isFinding()
                ? branch.outcome() + " " + branch.severity()
                : branch.outcome().name();
    }
}
