package org.assay.host.screen;

import java.util.stream.Stream;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.assessment.State;
import org.assay.api.ruleset.Outcome;

/**
 * What the engine or a plugin failed at; it says nothing about the company.
 *
 * @param what could not be done, such as {@code sa-8000/7.1 could not be judged}
 * @param reason as whatever failed says it
 */
public record Fault(String what, String reason) {
    /** Returns what failed in a result: requirements that were not judged, and models that did not score. */
    public static Stream<Fault> of(RulesetResult result) {
        Stream<Fault> unjudged = result.requirements().stream()
                .filter(requirement -> requirement.outcome() == Outcome.ERROR)
                .map(requirement -> new Fault(
                        result.ruleset() + "/" + requirement.id() + " could not be judged", requirement.note()));
        Stream<Fault> unscored = Stream.concat(Stream.of(result.headline()), result.further().stream())
                .filter(model -> model.state() == State.ERROR)
                .map(model -> new Fault(
                        result.ruleset() + " could not be scored by `" + model.model() + "`", model.reason()));
        return Stream.concat(unjudged, unscored);
    }
}
