package org.assay.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.RulesetSelector;
import org.assay.host.screen.Detail;

/**
 * What is asked about each profile, in a form that goes to executors.
 *
 * @param asOf the day to judge as of
 * @param rulesets those asked for, as {@code ID} or {@code ID@VERSION}; empty for all in force that apply
 * @param languages tags of the languages preferred for texts, best first
 * @param detail how much is written of each assessment; tables of findings are the same whatever it is
 */
public record Asked(LocalDate asOf, List<String> rulesets, List<String> languages, Detail detail)
        implements Serializable {
    public Asked {
        rulesets = List.copyOf(rulesets);
        languages = List.copyOf(languages);
    }

    static Asked of(AssessmentRequest request, Detail detail) {
        return new Asked(
                request.asOf(),
                request.rulesets().stream().map(RulesetSelector::toString).toList(),
                request.languages(),
                detail);
    }

    AssessmentRequest request() {
        return new AssessmentRequest(
                asOf, rulesets.stream().map(RulesetSelector::parse).toList(), false, languages);
    }
}
