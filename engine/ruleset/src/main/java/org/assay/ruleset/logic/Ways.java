package org.assay.ruleset.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.conditions.Condition;
import org.assay.conditions.Expression;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;

/** The branches of one requirement: which of them can ever decide. */
public final class Ways {
    private final Requirement requirement;
    private final Logic logic;

    /** Looks at one requirement. */
    public Ways(Requirement requirement, Library library) {
        this.requirement = requirement;
        Stream<Expression> branches = requirement.branches().stream().flatMap(branch -> tree(branch).stream());
        this.logic = Logic.of(
                Domains.of(library, requirement),
                Stream.concat(applies().stream(), branches).toList());
    }

    private List<Expression> applies() {
        return Stream.concat(requirement.appliesWhen().stream(), requirement.repeat().flatMap(Repeat::when).stream())
                .map(Condition::tree)
                .toList();
    }

    private static List<Expression> tree(Branch branch) {
        return branch.condition().map(Condition::tree).stream().toList();
    }

    /** Returns whether it is certain that a branch is never the first that holds. */
    public boolean isClosed(int index) {
        return logic.isImpossible(claims(index));
    }

    /** Returns whether it is certain that the requirement concerns every company whose answers are known. */
    public boolean alwaysApplies() {
        return requirement
                .appliesWhen()
                .map(condition -> logic.isImpossible(List.of(Claim.fails(condition.tree()))))
                .orElse(true);
    }

    /** Returns whether one condition alone already says so: since it never holds, or one before it always does. */
    public boolean isClosedByOne(int index) {
        List<Claim> claims = claims(index);
        return claims.size() < 2 || claims.stream().anyMatch(claim -> logic.isImpossible(List.of(claim)));
    }

    /** What must be so for a branch to decide. */
    private List<Claim> claims(int index) {
        List<Claim> claims = new ArrayList<>();
        applies().forEach(tree -> claims.add(Claim.holds(tree)));
        requirement
                .branches()
                .subList(0, index)
                .forEach(branch -> tree(branch).forEach(tree -> claims.add(Claim.fails(tree))));
        tree(requirement.branches().get(index)).forEach(tree -> claims.add(Claim.holds(tree)));
        return claims;
    }
}
