package org.assay.core.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.conditions.Symbol;
import org.assay.core.cases.Expectation;
import org.assay.core.facts.Derived;
import org.assay.core.facts.FactSheet;
import org.assay.core.judge.Judge;
import org.assay.core.judge.Judgement;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Parameter;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RequirementCase;
import org.assay.ruleset.model.Ruleset;

/**
 * The cases of one requirement. They are put before its judge alone: the network of a whole ruleset gives each
 * requirement what its judge says, and would have to be built again for every change.
 */
final class Exam {
    private final Expectation expectation;
    private final Library library;
    private final Requirement requirement;
    private final List<RequirementCase> cases;
    private final List<FactSheet> sheets;

    Exam(Ruleset ruleset, Requirement requirement, List<RequirementCase> cases) {
        this.expectation = new Expectation(ruleset);
        this.library = ruleset.vocabulary();
        this.requirement = requirement;
        this.cases = List.copyOf(cases);
        this.sheets = sheets(library);
    }

    private List<FactSheet> sheets(Library of) {
        return cases.stream()
                .map(one -> FactSheet.of(of, one.given(), Derived.NOTHING, one.asOf(), new ArrayList<>()))
                .toList();
    }

    /** Returns the values of a parameter that apply to the cases' companies. */
    Stream<Parameter.Found> limits(Symbol symbol) {
        return sheets.stream().flatMap(sheet -> sheet.limit(symbol).stream());
    }

    /** Returns the first case that fails as it is; there should be none. */
    Stream<RequirementCase> failing() {
        return Stream.iterate(0, i -> i < cases.size(), i -> i + 1)
                .filter(i -> fails(requirement, cases.get(i), sheets.get(i)))
                .map(cases::get);
    }

    /** Returns whether a case notices a change. */
    boolean notices(Mutation mutation) {
        List<FactSheet> seen = mutation.library() == library ? sheets : sheets(mutation.library());
        return Stream.iterate(0, i -> i < cases.size(), i -> i + 1)
                .anyMatch(i -> fails(mutation.requirement(), cases.get(i), seen.get(i)));
    }

    /** Something that cannot even be judged any more has been noticed. */
    private boolean fails(Requirement changed, RequirementCase example, FactSheet sheet) {
        try {
            Judgement judgement = new Judge(changed).judge(sheet);
            return !expectation.differences(example, changed, judgement).isEmpty();
        } catch (RuntimeException | StackOverflowError e) {
            return true;
        }
    }
}
