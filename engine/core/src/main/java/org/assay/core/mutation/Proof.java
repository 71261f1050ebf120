package org.assay.core.mutation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assay.conditions.Expression;
import org.assay.ruleset.logic.Claim;
import org.assay.ruleset.logic.Domains;
import org.assay.ruleset.logic.Logic;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Requirement;

/**
 * Proves of another number, in a condition or in a parameter, that it makes no difference to any company: another limit
 * hides it, or no answer lies between the two. A different number reads the same answers, so that what holds for complete
 * answers holds for all.
 */
final class Proof {
    private final Requirement requirement;
    private final Library library;
    private final Limits limits;

    Proof(Mutants of) {
        this.requirement = of.requirement();
        this.library = of.library();
        this.limits = new Limits(requirement, library, of.header());
    }

    /** Returns whether it is certain that every company is judged as before; of most changes, nobody can tell. */
    boolean isWithoutEffect(Mutation mutation) {
        if (!mutation.touchesAmount()) {
            return false;
        }
        return mutation.library() == library
                ? isSame(Way.of(requirement, tree -> tree), Way.of(mutation.requirement(), tree -> tree))
                : pairs(mutation).stream().allMatch(pair -> isSame(pair.before, pair.after));
    }

    /** Returns the requirement before and after with the limits of each place and day, where they are not the same. */
    private Set<Pair> pairs(Mutation mutation) {
        Set<Pair> pairs = new LinkedHashSet<>();
        limits.laws(library).forEach(law -> {
            UnaryOperator<Expression> before = tree -> Limits.settled(tree, law);
            UnaryOperator<Expression> after =
                    tree -> Limits.settled(tree, new Law(mutation.library(), law.company(), law.day()));
            pairs.add(new Pair(Way.of(requirement, before), Way.of(mutation.requirement(), after)));
        });
        pairs.removeIf(pair -> pair.before.equals(pair.after));
        return pairs;
    }

    private boolean isSame(List<Way> before, List<Way> after) {
        Logic logic = Logic.of(
                Domains.of(library, requirement),
                Stream.of(before, after)
                        .flatMap(List::stream)
                        .flatMap(way -> way.claims().stream())
                        .map(Claim::condition)
                        .toList());
        return before.stream()
                .allMatch(way -> after.stream()
                        .filter(other -> !other.verdict().equals(way.verdict()))
                        .allMatch(other -> logic.isImpossible(both(way, other))));
    }

    private static List<Claim> both(Way one, Way other) {
        List<Claim> claims = new ArrayList<>(one.claims());
        claims.addAll(other.claims());
        return claims;
    }

    private record Pair(List<Way> before, List<Way> after) {}
}
