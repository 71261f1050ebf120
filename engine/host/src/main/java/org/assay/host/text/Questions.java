package org.assay.host.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.service.RulesetCatalog;

/** What a company is asked: the question behind each answer, and the proof that each requirement accepts. */
public final class Questions {
    /** Nothing is known of the questions. */
    public static final Questions NONE = new Questions();

    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, String> proof = new HashMap<>();

    private Questions() {}

    /**
     * Returns the questions of all that is loaded.
     *
     * @param languages tags of the languages preferred, best first
     */
    public static Questions of(RulesetCatalog catalog, List<String> languages) {
        return of(catalog.indicators(languages), catalog.rulesets(languages));
    }

    static Questions of(List<Indicator> indicators, List<RulesetInfo> rulesets) {
        Questions questions = new Questions();
        indicators.forEach(indicator -> questions.indicators.put(indicator.id(), indicator));
        for (RulesetInfo ruleset : rulesets) {
            for (RequirementInfo requirement : ruleset.requirements()) {
                questions.proof.put(key(ruleset.id(), ruleset.version(), requirement.id()), requirement.evidence());
            }
        }
        return questions;
    }

    /** Returns what is asked under an id; empty where nothing is known of it. */
    Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** Returns the fields of the records that an indicator asks for; none for any other. */
    List<Indicator> fields(String id) {
        return indicator(id).map(Indicator::fields).orElse(List.of());
    }

    /** Returns the proof that a requirement accepts, in words; empty where the company's word is enough. */
    String proof(RulesetResult result, String requirement) {
        return proof.getOrDefault(key(result.ruleset(), result.version(), requirement), "");
    }

    private static String key(String ruleset, String version, String requirement) {
        return ruleset + "@" + version + "/" + requirement;
    }
}
