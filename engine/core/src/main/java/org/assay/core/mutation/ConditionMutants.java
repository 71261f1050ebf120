package org.assay.core.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.conditions.Condition;
import org.assay.conditions.Expression;
import org.assay.conditions.Literal;
import org.assay.conditions.change.Changes;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Terms;
import org.assay.ruleset.place.Located;

/** Changes a sign, a word or a number of a condition, or leaves a part of it out. */
final class ConditionMutants {
    private static final String KIND = "condition";

    private ConditionMutants() {}

    static Stream<Mutation> of(Mutants of) {
        Terms terms = of.terms();
        Stream<Mutation> applies = terms.applies().when().stream()
                .flatMap(condition -> Stream.concat(
                        Stream.of(of.on(
                                KIND,
                                of.at("/applies_when"),
                                "`applies_when` is left out",
                                terms.applying(Optional.empty()))),
                        changes(of, condition, changed -> terms.applying(Optional.of(changed)))));
        Stream<Mutation> branches =
                IntStream.range(0, terms.branches().size()).boxed().flatMap(i -> branch(of, i));
        return Stream.of(applies, records(of), branches).flatMap(all -> all);
    }

    private static Stream<Mutation> records(Mutants of) {
        Terms terms = of.terms();
        return terms.repeat().flatMap(Repeat::when).stream()
                .flatMap(condition -> Stream.concat(
                        Stream.of(of.on(
                                KIND,
                                of.at("/repeat/when"),
                                "`when` of `repeat` is left out",
                                terms.counting(Optional.empty()))),
                        changes(of, condition, changed -> terms.counting(Optional.of(changed)))));
    }

    private static Stream<Mutation> branch(Mutants of, int index) {
        Branch branch = of.terms().branches().get(index);
        return branch.condition().stream()
                .flatMap(condition -> changes(
                        of,
                        condition,
                        changed -> of.terms().with(with(of.terms().branches(), index, branch, changed))));
    }

    private static List<Branch> with(List<Branch> branches, int index, Branch old, Condition changed) {
        List<Branch> all = new ArrayList<>(branches);
        all.set(index, old.when(Optional.of(changed)));
        return all;
    }

    private static Stream<Mutation> changes(Mutants of, Condition condition, Function<Condition, Terms> terms) {
        Located located = Located.of(of.places(), of.requirement(), condition);
        return Changes.of(condition.tree()).stream()
                .map(change -> new Mutation(
                        KIND,
                        located.at(change.part()),
                        change.what(),
                        of.requirement().on(terms.apply(Condition.of(change.changed()))),
                        of.library(),
                        Limits.of(condition.tree()).anyMatch(limit -> holds(limit, change.part())),
                        change.part() instanceof Literal));
    }

    /** Whether a part is the very one, or within it; an equal one elsewhere is another. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean holds(Expression whole, Expression part) {
        return whole == part || whole.children().stream().anyMatch(child -> holds(child, part));
    }
}
