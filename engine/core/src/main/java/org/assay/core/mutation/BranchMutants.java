package org.assay.core.mutation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Terms;

/** Changes what a branch leads to, how grave it is, or leaves it out. */
final class BranchMutants {
    private static final Map<Outcome, Outcome> OTHERS = new EnumMap<>(Map.of(
            Outcome.MET, Outcome.PARTLY_MET,
            Outcome.PARTLY_MET, Outcome.NOT_MET,
            Outcome.NOT_MET, Outcome.PARTLY_MET,
            Outcome.NOT_APPLICABLE, Outcome.MET));

    private final Mutants of;

    private BranchMutants(Mutants of) {
        this.of = of;
    }

    static Stream<Mutation> of(Mutants of) {
        BranchMutants mutants = new BranchMutants(of);
        return IntStream.range(0, of.terms().branches().size())
                .boxed()
                .flatMap(i -> Stream.of(mutants.outcome(i), mutants.severities(i), mutants.omission(i))
                        .flatMap(all -> all));
    }

    private Stream<Mutation> outcome(int index) {
        Branch old = branch(index);
        Outcome other = OTHERS.get(old.outcome());
        return Stream.of(of.on(
                "outcome",
                of.at(in(index, "outcome")),
                name(index) + ": " + old.outcome() + " becomes " + other,
                with(index, old.with(other))));
    }

    private Stream<Mutation> severities(int index) {
        Branch old = branch(index);
        return old.outcome().isFinding()
                ? Severities.beside(old.severity()).map(severity -> severity(index, old, severity))
                : Stream.of();
    }

    private Mutation severity(int index, Branch old, Severity severity) {
        return of.on(
                "severity",
                of.at(in(index, "severity"), in(index, "outcome"), "/severity"),
                name(index) + ": " + old.severity() + " becomes " + severity,
                with(index, old.with(severity)));
    }

    private Stream<Mutation> omission(int index) {
        List<Branch> left = new ArrayList<>(of.terms().branches());
        Branch out = left.remove(index);
        return out.condition().isEmpty()
                ? Stream.of()
                : Stream.of(of.on(
                        "branch",
                        of.at("/branches/" + index),
                        name(index) + " is left out",
                        of.terms().with(left)));
    }

    private Terms with(int index, Branch changed) {
        List<Branch> all = new ArrayList<>(of.terms().branches());
        all.set(index, changed);
        return of.terms().with(all);
    }

    private Branch branch(int index) {
        return of.terms().branches().get(index);
    }

    private String name(int index) {
        return "branch " + (index + 1) + " (" + branch(index).outcome() + ")";
    }

    private static String in(int index, String key) {
        return "/branches/" + index + "/" + key;
    }
}
