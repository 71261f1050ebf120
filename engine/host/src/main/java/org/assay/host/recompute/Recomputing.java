package org.assay.host.recompute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.Assessor;
import org.assay.api.service.RulesetSelector;

/** Assesses a profile again in the way an assessment says that it was: the same day, versions and languages. */
final class Recomputing {
    private final Assessor assessor;
    private final Loaded loaded;
    private final NamedAssessment named;
    private final List<NamedResult> results;

    /**
     * Prepares to make an assessment again.
     *
     * @param absences the results that are left out
     */
    Recomputing(Assessor assessor, Loaded loaded, NamedAssessment named, List<Absence> absences) {
        Set<NamedResult> absent = absences.stream().map(Absence::result).collect(Collectors.toSet());
        this.assessor = assessor;
        this.loaded = loaded;
        this.named = named;
        this.results = named.results().stream()
                .filter(result -> !absent.contains(result))
                .toList();
    }

    /**
     * Returns what comes out for a profile.
     *
     * @throws AssayException if the profile cannot be assessed
     */
    Assessment of(CompanyProfile profile) {
        List<RulesetSelector> asked = new ArrayList<>(
                results.stream().map(NamedResult::selector).distinct().toList());
        asked.addAll(inapplicable(profile, asked));
        if (asked.isEmpty()) {
            return withResults(assess(profile, asked, List.of()), List.of());
        }
        return inTheirLanguages(profile, asked);
    }

    /** Each result is asked for in its own language: which languages somebody preferred over which, nothing says. */
    private Assessment inTheirLanguages(CompanyProfile profile, List<RulesetSelector> asked) {
        Map<String, String> languages = new LinkedHashMap<>();
        results.forEach(result -> languages.put(result.selector().toString(), result.language()));
        Map<String, Assessment> made = new LinkedHashMap<>();
        for (String language : languages.values()) {
            made.computeIfAbsent(language, one -> assess(profile, asked, List.of(one)));
        }
        Assessment any = made.values().stream().findFirst().orElseGet(() -> assess(profile, asked, List.of()));
        List<RulesetResult> chosen = IntStream.range(0, any.results().size())
                .mapToObj(i -> made.getOrDefault(
                                languages.get(selector(any.results().get(i))), any)
                        .results()
                        .get(i))
                .toList();
        return withResults(any, chosen);
    }

    private static String selector(RulesetResult result) {
        return result.ruleset() + "@" + result.version();
    }

    /**
     * Returns the rulesets of which the assessment says that they were asked for and are not for the company. It says so in
     * words alone: those come out if they are asked for again.
     */
    private List<RulesetSelector> inapplicable(CompanyProfile profile, List<RulesetSelector> others) {
        if (named.inapplicable().isEmpty()) {
            return List.of();
        }
        return loaded.rulesets().stream()
                .filter(info -> info.inForceOn(named.asOf()))
                .map(info -> new RulesetSelector(info.id(), Optional.of(info.version())))
                .filter(selector -> !others.contains(selector) && isSaidOf(selector, profile))
                .toList();
    }

    private boolean isSaidOf(RulesetSelector selector, CompanyProfile profile) {
        try {
            return assess(profile, List.of(selector), List.of()).issues().stream()
                    .filter(issue -> issue.code() == IssueCode.RULESET_NOT_APPLICABLE)
                    .anyMatch(issue -> named.inapplicable().contains(issue.message()));
        } catch (AssayException e) {
            return false;
        }
    }

    private Assessment assess(CompanyProfile profile, List<RulesetSelector> asked, List<String> languages) {
        return assessor.assess(profile, new AssessmentRequest(named.asOf(), asked, false, languages));
    }

    private static Assessment withResults(Assessment made, List<RulesetResult> results) {
        return new Assessment(made.profile(), made.profileDigest(), made.asOf(), made.engine(), results, made.issues());
    }
}
