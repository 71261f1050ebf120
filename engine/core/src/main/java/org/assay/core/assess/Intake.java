package org.assay.core.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.IssueSeverity;
import org.assay.api.issue.Issues;
import org.assay.api.issue.Nearest;
import org.assay.api.profile.Answer;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.Indicator;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.RulesetSelector;
import org.assay.api.spi.IndicatorSource;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.catalogue.Snapshot;
import org.assay.core.facts.Derived;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.SameKeys;
import org.assay.core.facts.Typing;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.HeaderFact;
import org.assay.ruleset.units.Units;

/**
 * A profile as it is taken in: the facts about the company for each ruleset that it is held against.
 *
 * @param sheets one a ruleset, sorted by ruleset
 * @param issues what was noticed and does not stop the work
 * @param digest of the profile
 */
record Intake(List<Sheet> sheets, List<Issue> issues, String digest) {
    /**
     * Takes a profile in.
     *
     * @throws AssayException with everything that is wrong with it
     */
    static Intake of(
            CompanyProfile profile, AssessmentRequest request, Snapshot snapshot, List<IndicatorSource> sources) {
        Map<String, Indicator> dictionary = snapshot.indicators();
        Set<Issue> issues = new LinkedHashSet<>(unusedAnswers(profile, dictionary, request.strict()));
        issues.addAll(unknownDeterminations(profile, snapshot, request.strict()));
        Derived derived = Derived.of(profile, sources);
        Units units = snapshot.shared().dictionary().map(Dictionary::units).orElse(Units.none());
        List<Issue> found = new ArrayList<>();
        Typing typing = new Typing(units, found);
        List<Sheet> sheets = sheets(profile, request, snapshot, derived, typing, found);
        issues.addAll(found);
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new AssayException(List.copyOf(issues));
        }
        String digest = ProfileDigest.of(profile, typing, id -> Optional.ofNullable(dictionary.get(id)));
        return new Intake(sheets, List.copyOf(issues), digest);
    }

    private static List<Issue> unusedAnswers(
            CompanyProfile profile, Map<String, Indicator> dictionary, boolean strict) {
        List<Issue> issues = new ArrayList<>();
        IssueSeverity severity = strict ? IssueSeverity.ERROR : IssueSeverity.WARNING;
        for (Answer answer : profile.answers().values()) {
            if (issues.size() == Issues.MOST) {
                String more = "further answers may not be used either; mend those named first";
                issues.add(new Issue(severity, IssueCode.PROFILE_UNKNOWN_INDICATOR, answer.at(), more, ""));
                return issues;
            }
            Indicator indicator = dictionary.get(answer.indicator());
            if (indicator == null || isHeader(answer.indicator())) {
                issues.add(new Issue(
                        severity,
                        IssueCode.PROFILE_UNKNOWN_INDICATOR,
                        answer.at(),
                        unknown(answer.indicator(), dictionary),
                        ""));
            } else if (indicator.isDerived()) {
                issues.add(
                        new Issue(severity, IssueCode.PROFILE_DERIVED_INDICATOR, answer.at(), derived(indicator), ""));
            }
        }
        return issues;
    }

    private static String derived(Indicator indicator) {
        return "`" + indicator.id() + "` is worked out from `" + indicator.formula() + "`, this answer is not used";
    }

    private static List<Issue> unknownDeterminations(CompanyProfile profile, Snapshot snapshot, boolean strict) {
        if (profile.determinations().isEmpty()) {
            return List.of();
        }
        Set<String> known = snapshot.requirements();
        return profile.determinations().stream()
                .filter(determination -> !known.contains(determination.requirement()))
                .limit(Issues.MOST)
                .map(determination -> new Issue(
                        strict ? IssueSeverity.ERROR : IssueSeverity.WARNING,
                        IssueCode.PROFILE_UNKNOWN_REQUIREMENT,
                        determination.at(),
                        "no ruleset has the requirement `" + determination.requirement()
                                + "`, this determination is not used"
                                + Nearest.hint(determination.requirement(), known),
                        ""))
                .toList();
    }

    private static boolean isHeader(String id) {
        return HeaderFact.isOne(id);
    }

    private static String unknown(String id, Map<String, Indicator> dictionary) {
        return HeaderFact.home(id)
                .map(home -> "`" + id + "` " + home)
                .orElseGet(() -> "unknown indicator `" + id + "`, this answer is not used"
                        + Nearest.hint(id, dictionary.keySet()));
    }

    private static List<Sheet> sheets(
            CompanyProfile profile,
            AssessmentRequest request,
            Snapshot snapshot,
            Derived derived,
            Typing typing,
            List<Issue> issues) {
        List<Sheet> sheets = new ArrayList<>();
        for (CompiledRuleset ruleset : chosen(request, snapshot)) {
            FactSheet facts = FactSheet.of(ruleset.ruleset().vocabulary(), profile, derived, request.asOf(), typing);
            SameKeys.note(ruleset.ruleset().requirements(), profile, issues);
            Optional<Issue> notForIt = Applicability.fault(ruleset, profile, facts);
            if (notForIt.isEmpty()) {
                sheets.add(new Sheet(ruleset, facts));
            } else if (!request.rulesets().isEmpty()) {
                issues.add(notForIt.get());
            }
        }
        return sheets;
    }

    private static Collection<CompiledRuleset> chosen(AssessmentRequest request, Snapshot snapshot) {
        if (request.rulesets().isEmpty()) {
            return snapshot.inForce(request.asOf());
        }
        List<Issue> issues = new ArrayList<>();
        SortedMap<String, SortedMap<String, CompiledRuleset>> chosen = new TreeMap<>();
        for (RulesetSelector selector : request.rulesets()) {
            try {
                CompiledRuleset ruleset = snapshot.inForce(selector, request.asOf());
                chosen.computeIfAbsent(ruleset.info().id(), id -> new TreeMap<>())
                        .put(ruleset.info().version(), ruleset);
            } catch (AssayException e) {
                issues.addAll(e.issues());
            }
        }
        if (!issues.isEmpty()) {
            throw new AssayException(issues);
        }
        return chosen.values().stream()
                .flatMap(versions -> versions.values().stream())
                .toList();
    }

    /**
     * The facts about a company, as one ruleset sees them.
     *
     * @param ruleset the ruleset
     * @param facts typed, in units, with evidence
     */
    record Sheet(CompiledRuleset ruleset, FactSheet facts) {}
}
