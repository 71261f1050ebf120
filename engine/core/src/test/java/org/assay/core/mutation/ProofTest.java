package org.assay.core.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assay.api.profile.CompanyProfile;
import org.assay.core.SmallRuleset;
import org.assay.core.facts.Derived;
import org.assay.core.facts.FactSheet;
import org.assay.core.judge.Judge;
import org.assay.core.scoring.Verdict;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.place.Places;
import org.assay.ruleset.read.Casebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A proof holds for every company: a change that is said to have no effect is tried on all of many companies, on both
 * sides of every number near it, in places with and without law, with and without an answer.
 */
class ProofTest {
    private static final List<String> PLACES = List.of("MA", "BD", "PK", "FR");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t.hours <= min(limit.hours, 60) | 2",
                "t.hours <= most protective(limit.hours, law.hours) | 0",
                "t.hours < limit.hours and t.hours < 50 | 2",
                "t.hours < 60 or t.hours < limit.hours | 2",
                "t.hours >= 60 or t.hours < 70 | 4",
                "t.hours <= 48 | 0",
                "count(t.people) > 0.5 | 2",
                "count(t.people) > 1 | 0",
                "t.hours between 40 and 48 | 0",
                "t.hours = 48 and t.hours < 50 | 2"
            })
    void aChangeWithoutEffectChangesNothingForAnybody(String condition, int without) {
        Casebook casebook = SmallRuleset.withCases(
                "met_when: " + condition + "\n", "", "name: one, given: {}, expect: NO_EVIDENCE");
        Ruleset ruleset = casebook.ruleset();
        Requirement requirement = ruleset.requirements().get(0);
        Mutants of = new Mutants(requirement, ruleset, new Places(casebook.tree()));
        List<Mutation> amounts = new ArrayList<>();
        ConditionMutants.of(of).filter(Mutation::touchesAmount).forEach(amounts::add);
        ParameterMutants.of(of, new Exam(ruleset, requirement, casebook.cases()))
                .forEach(amounts::add);

        Proof proof = new Proof(of);
        Effects effects = new Effects(of);
        List<Mutation> proven = amounts.stream()
                .filter(mutation -> !effects.hasAny(mutation) || proof.isWithoutEffect(mutation))
                .toList();

        assertThat(proven).hasSize(without);
        for (Mutation mutation : proven) {
            assertThat(differences(requirement, ruleset.vocabulary(), mutation))
                    .as(mutation.change())
                    .isEmpty();
        }
    }

    private static List<String> differences(Requirement requirement, Library library, Mutation mutation) {
        List<String> differences = new ArrayList<>();
        for (CompanyProfile company : companies()) {
            Verdict before = verdict(requirement, library, company);
            Verdict after = verdict(mutation.requirement(), mutation.library(), company);
            if (!before.equals(after)) {
                differences.add(company.country() + " " + company.answers() + ": " + before + ", " + after);
            }
        }
        return differences;
    }

    private static List<CompanyProfile> companies() {
        List<CompanyProfile> companies = new ArrayList<>();
        for (String place : PLACES) {
            companies.add(SmallRuleset.company("country: " + place));
            for (int half = 70; half <= 150; half++) {
                String hours = "t.hours: " + BigDecimal.valueOf(half * 5L, 1);
                companies.add(SmallRuleset.company("country: " + place, hours));
            }
            for (String people : List.of("[]", "[ { age: 17 } ]", "[ { age: 17 }, { age: 18 } ]")) {
                companies.add(SmallRuleset.company("country: " + place, "t.people: " + people));
            }
        }
        return companies;
    }

    private static Verdict verdict(Requirement requirement, Library library, CompanyProfile company) {
        FactSheet sheet = FactSheet.of(library, company, Derived.NOTHING, SmallRuleset.AS_OF, new ArrayList<>());
        return new Judge(requirement).judge(sheet).verdict();
    }
}
