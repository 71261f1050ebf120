package org.assay.host.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.api.description.CaseDescription;
import org.assay.api.description.RequirementDescription;
import org.assay.api.description.RulesetDescription;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.IndicatorType;
import org.assay.api.ruleset.Outcome;

/**
 * A requirement that can be the example of what an overlay changes: one that a case of its own meets with answers in one
 * word each, and that is met or not, with nothing between.
 *
 * @param ruleset where it stands
 * @param requirement the requirement
 * @param met the case that meets it
 */
record Tightened(RulesetDescription ruleset, RequirementDescription requirement, CaseDescription met) {
    private static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*";
    private static final Set<IndicatorType> MANY =
            Set.of(IndicatorType.MULTIPLE_CHOICE, IndicatorType.TEXTS, IndicatorType.RECORDS);

    /** Returns the first that there is. */
    static Optional<Tightened> of(List<RulesetDescription> bases) {
        return bases.stream()
                .flatMap(base -> base.requirements().stream()
                        .filter(Tightened::isPlain)
                        .flatMap(requirement -> met(base, requirement).stream()))
                .findFirst();
    }

    private static boolean isPlain(RequirementDescription requirement) {
        return requirement.info().repeat().isEmpty()
                && requirement.branches().size() == 2
                && requirement.branches().get(0).outcome() == Outcome.MET
                && requirement.branches().get(1).outcome() == Outcome.NOT_MET;
    }

    private static Optional<Tightened> met(RulesetDescription ruleset, RequirementDescription requirement) {
        Map<String, Indicator> indicators = ruleset.indicators().stream()
                .collect(Collectors.toMap(Indicator::id, Function.identity(), (one, same) -> one));
        return requirement.cases().stream()
                .filter(example ->
                        example.expected() == Outcome.MET && example.asOf().equals(ruleset.casesAsOf()))
                .filter(example -> example.given().entrySet().stream()
                        .allMatch(
                                given -> isWord(given.getValue(), Optional.ofNullable(indicators.get(given.getKey())))))
                .findFirst()
                .map(example -> new Tightened(ruleset, requirement, example));
    }

    private static boolean isWord(String answer, Optional<Indicator> indicator) {
        return answer.matches(WORD)
                && indicator.map(known -> !MANY.contains(known.type())).orElse(true);
    }

    /** Returns the answers of the case as YAML, between braces. */
    String given() {
        return met.given().entrySet().stream()
                .map(given -> given.getKey() + ": " + scalar(given.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String scalar(String answer) {
        return answer.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") ? answer : YamlText.scalar(answer);
    }

    /** Returns what it comes to if what an overlay asks beyond is not answered. */
    String silence() {
        return (requirement.silenceIsNotMet() ? Outcome.NOT_MET : Outcome.NO_EVIDENCE).name();
    }

    /** Returns its id in an overlay of these rulesets. */
    String idAmong(List<RulesetDescription> bases) {
        String id = requirement.info().id();
        return bases.size() > 1 ? ruleset.info().id() + "." + id : id;
    }
}
