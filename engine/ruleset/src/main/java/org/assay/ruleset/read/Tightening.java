package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Condition;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Part;
import org.assay.ruleset.model.Tighter;
import org.assay.ruleset.model.Wording;

/**
 * Makes branches ask for more: what would be MET is MET only if further things hold as well. Where they do not, a
 * {@code partly_when} still decides; after a branch that an author listed, it is NOT_MET at once, so that no later branch
 * takes it for something else. A thing with a gravity or a remedy of its own counts whatever else is found: where it does
 * not hold, nothing comes out milder than it. Every finding says what of the further things does not hold.
 */
final class Tightening {
    /** The sentence of the whole is said in any case. */
    private static final Part SAID = new Part(Expressions.never(), Optional.empty());

    private final List<Tighter> asked;
    private final List<Part> parts;
    private final Condition holds;
    private final Severity severity;
    private final Optional<Remedy> remedy;

    private Tightening(List<Tighter> asked, Severity severity, Optional<Remedy> remedy) {
        this.asked = asked;
        this.parts = asked.stream().map(Tighter::part).toList();
        this.holds = Condition.allOf(parts.stream().map(Part::holds).toList());
        this.severity = severity;
        this.remedy = remedy;
    }

    /**
     * Returns the branches as tightened.
     *
     * @param severity the requirement's; zero tolerance is not extended to what an overlay adds unless it says so
     * @param remedy the requirement's
     */
    static List<Branch> of(List<Branch> branches, List<Tighter> asked, Severity severity, Optional<Remedy> remedy) {
        if (asked.isEmpty()) {
            return branches;
        }
        Branch last = branches.get(branches.size() - 1);
        Severity usual = severity == Severity.ZERO_TOLERANCE ? last.severity() : severity;
        Tightening tightening = new Tightening(asked, usual, remedy);
        return last.finding().parts().isEmpty() ? tightening.listed(branches) : tightening.inParts(branches);
    }

    private List<Branch> inParts(List<Branch> branches) {
        List<Branch> result = new ArrayList<>();
        for (Branch branch : branches) {
            if (branch.outcome() == Outcome.MET) {
                result.add(met(branch));
                result.addAll(failures(branch.condition(), ownFindings()));
            } else {
                result.addAll(graverThan(branch, branch.finding().parts()));
                result.add(saying(branch, branch.finding().parts()));
            }
        }
        return result;
    }

    private List<Branch> listed(List<Branch> branches) {
        List<Branch> result = new ArrayList<>();
        for (Branch branch : branches) {
            if (branch.outcome() == Outcome.MET) {
                result.add(met(branch));
                result.addAll(failures(branch.condition(), asked));
            } else if (branch.outcome().isFinding()) {
                result.addAll(graverThan(branch, List.of(SAID)));
                result.add(saying(branch, List.of(SAID)));
            } else {
                result.add(branch);
            }
        }
        return endingOtherwise(result);
    }

    /** What was met otherwise is, once it asks for something, no longer the end: the last failure is. */
    private static List<Branch> endingOtherwise(List<Branch> branches) {
        Branch last = branches.get(branches.size() - 1);
        if (last.condition().isPresent()) {
            branches.set(branches.size() - 1, last.when(Optional.empty()));
        }
        return branches;
    }

    private Branch met(Branch branch) {
        Condition both = branch.condition()
                .map(condition -> Condition.allOf(List.of(condition, holds)))
                .orElse(holds);
        return branch.when(Optional.of(both));
    }

    /** What was met but for the further things. */
    private List<Branch> failures(Optional<Condition> met, List<Tighter> failing) {
        return failing.stream().map(tighter -> failure(met, tighter)).toList();
    }

    private Branch failure(Optional<Condition> also, Tighter tighter) {
        return failure(
                also, tighter, new Wording(parts, tighter.part().finding().orElseThrow()));
    }

    private Branch failure(Optional<Condition> also, Tighter tighter, Wording wording) {
        Condition fails = tighter.part().holds().negated();
        return new Branch(
                Outcome.NOT_MET,
                Optional.of(also.map(condition -> Condition.allOf(List.of(condition, fails)))
                        .orElse(fails)),
                gravity(tighter),
                wording,
                tighter.remedy().or(() -> remedy),
                Optional.empty());
    }

    /** What a branch finds, where a further thing fails that is graver than it. */
    private List<Branch> graverThan(Branch branch, List<Part> before) {
        return ownFindings().stream()
                .filter(tighter -> isGraver(tighter, branch))
                .map(tighter -> failure(branch.condition(), tighter, wording(branch, before)))
                .toList();
    }

    /** What is met in part counts one milder, so that not to meet something as grave as that is worse. */
    private boolean isGraver(Tighter tighter, Branch branch) {
        return branch.outcome() == Outcome.PARTLY_MET
                ? !branch.severity().milder().isGraverThan(gravity(tighter))
                : gravity(tighter).isGraverThan(branch.severity());
    }

    private List<Tighter> ownFindings() {
        return asked.stream()
                .filter(Tighter::isFindingOfItsOwn)
                .sorted(Comparator.comparing(this::gravity))
                .toList();
    }

    private Severity gravity(Tighter tighter) {
        return tighter.severity().orElse(severity);
    }

    private Branch saying(Branch branch, List<Part> before) {
        return new Branch(
                branch.outcome(),
                branch.condition(),
                branch.severity(),
                wording(branch, before),
                branch.remedy(),
                branch.notApplicable());
    }

    private Wording wording(Branch branch, List<Part> before) {
        List<Part> all = Stream.concat(before.stream(), parts.stream()).toList();
        return new Wording(all, branch.finding().whole());
    }
}
