package org.assay.core.mutation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.service.MutationReport;
import org.assay.api.service.MutationReport.Fate;
import org.assay.api.service.MutationReport.Mutant;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RequirementCase;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.place.Places;
import org.assay.ruleset.read.Casebook;

/**
 * Changes one thing of a ruleset at a time and looks whether a case of the changed requirement fails. The same ruleset
 * always gives the same report.
 */
public final class Mutator {
    /** The most changes to one requirement, the first in order of reading, so that the work has an end. */
    private static final int MOST = 5_000;

    private final Ruleset ruleset;
    private final List<RequirementCase> cases;
    private final Places places;

    private final int most;

    private Mutator(Casebook casebook, int most) {
        this.most = most;
        this.ruleset = casebook.ruleset();
        this.cases = casebook.cases();
        this.places = new Places(casebook.tree());
    }

    /**
     * Tries every change to the requirements that have cases here.
     *
     * @throws AssayException if a case fails as it is
     */
    public static MutationReport report(Casebook casebook) {
        return report(casebook, MOST);
    }

    /** The same, with another bound. */
    static MutationReport report(Casebook casebook, int most) {
        Mutator mutator = new Mutator(casebook, most);
        List<Mutant> mutants = new ArrayList<>();
        List<Issue> failing = new ArrayList<>();
        for (Requirement requirement : casebook.ruleset().requirements()) {
            mutator.exam(requirement, mutants, failing);
        }
        if (!failing.isEmpty()) {
            throw new AssayException(failing);
        }
        return new MutationReport(casebook.ruleset().header().id(), mutants);
    }

    private void exam(Requirement requirement, List<Mutant> mutants, List<Issue> failing) {
        List<RequirementCase> own = cases.stream()
                .filter(one -> one.requirement().equals(requirement.id()))
                .toList();
        if (!own.isEmpty()) {
            Exam exam = new Exam(ruleset, requirement, own);
            Mutants of = new Mutants(requirement, ruleset, places);
            exam.failing().map(Mutator::failing).forEach(failing::add);
            mutants.addAll(tried(of, exam));
        }
    }

    private List<Mutant> tried(Mutants of, Exam exam) {
        Proof proof = new Proof(of);
        Effects effects = new Effects(of);
        List<Mutant> tried = new ArrayList<>();
        Iterator<Mutation> mutations = mutations(of, exam).iterator();
        while (mutations.hasNext() && tried.size() < most) {
            Mutation mutation = mutations.next();
            tried.add(mutation.mutant(fate(mutation, exam, effects, proof)));
        }
        if (mutations.hasNext()) {
            tried.add(untried(of));
        }
        return tried;
    }

    /** What no case notices and provably no company would feel is no change. */
    private static Fate fate(Mutation mutation, Exam exam, Effects effects, Proof proof) {
        if (exam.notices(mutation)) {
            return Fate.NOTICED;
        }
        boolean hasEffect = effects.hasAny(mutation) && !proof.isWithoutEffect(mutation);
        return hasEffect ? Fate.UNNOTICED : Fate.WITHOUT_EFFECT;
    }

    /** Changes beyond the bound are not passed over in silence: nobody knows whether a case would notice them. */
    private Mutant untried(Mutants of) {
        String change = "the changes after the first " + most + " were not tried";
        return new Mutant(of.requirement().id(), of.requirement().at().toString(), "bound", change, Fate.UNNOTICED);
    }

    private static Stream<Mutation> mutations(Mutants of, Exam exam) {
        return Stream.of(
                        ConditionMutants.of(of),
                        BranchMutants.of(of),
                        Severities.of(of),
                        OtherMutants.of(of),
                        ParameterMutants.of(of, exam))
                .flatMap(all -> all);
    }

    private static Issue failing(RequirementCase example) {
        return Issue.error(
                IssueCode.RULESET_CASES,
                example.at(),
                "the case `" + example.name() + "` of " + example.requirement()
                        + " fails as it is; mend it before changes are tried");
    }
}
