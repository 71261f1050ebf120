package org.assay.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Basis;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.ClauseCoverage;
import org.assay.api.ruleset.ClauseCoverage.Use;
import org.assay.api.ruleset.Coverage;
import org.assay.api.ruleset.Extent;
import org.assay.api.ruleset.Framework;
import org.assay.api.ruleset.FrameworkClause;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.IndicatorType;
import org.assay.api.ruleset.Mapping;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.ruleset.Severity;
import org.assay.api.service.RulesetCatalog;
import org.assay.api.service.RulesetSelector;

/** A catalogue of the rulesets given, one indicator and one problem. */
record SmallCatalog(List<RulesetInfo> rulesets) implements RulesetCatalog {
    static final RulesetInfo SMALL = new RulesetInfo(
            "small",
            "1.0.0",
            "A small ruleset",
            "en",
            "Someone",
            "Apache-2.0",
            "SA8000",
            "2014",
            LocalDate.of(2014, 6, 1),
            Optional.empty(),
            "sha256:aa",
            List.of(new Area("hours", "Working hours", "7")),
            List.of(requirement()));

    @Override
    public List<RulesetInfo> rulesets(List<String> languages) {
        return rulesets;
    }

    @Override
    public String language(List<String> languages) {
        return "en";
    }

    @Override
    public RulesetInfo ruleset(RulesetSelector selector, List<String> languages) {
        return rulesets.stream()
                .filter(ruleset -> ruleset.id().equals(selector.id())
                        && selector.version().map(ruleset.version()::equals).orElse(true))
                .findFirst()
                .orElseThrow(() -> unknown(selector));
    }

    static AssayException unknown(RulesetSelector selector) {
        return new AssayException(
                IssueCode.RULESET_UNKNOWN, Location.NONE, "no ruleset `" + selector + "`; known: small@1.0.0");
    }

    @Override
    public List<Indicator> indicators(List<String> languages) {
        Indicator field = new Indicator(
                "kind",
                IndicatorType.CHOICE,
                "",
                Optional.empty(),
                Optional.empty(),
                List.of("a", "b"),
                List.of(),
                "",
                "",
                Map.of());
        return List.of(new Indicator(
                "incidents",
                IndicatorType.RECORDS,
                "",
                Optional.of(BigDecimal.ZERO),
                Optional.empty(),
                List.of(),
                List.of(field),
                "Which incidents?",
                "",
                Map.of("vsme", "B9", "gri", "403-9")));
    }

    @Override
    public List<Framework> frameworks() {
        FrameworkClause whole = new FrameworkClause("6", "Hours", Optional.empty());
        FrameworkClause part = new FrameworkClause("6.2", "Rest", Optional.of("6"));
        return List.of(new Framework("eti", "ETI", "2014", "A base code", "example.org", List.of(whole, part)));
    }

    @Override
    public Coverage coverage(String framework, List<RulesetSelector> selectors) {
        Framework known = frameworks().get(0);
        if (!known.id().equals(framework)) {
            throw new AssayException(IssueCode.FRAMEWORK_UNKNOWN, Location.NONE, "unknown framework; known are eti");
        }
        Use use = new Use("small", "1.0.0", "7.1", "Normal working week", new Mapping("ETI 6.2", "subset"));
        List<RulesetInfo> chosen = selectors.isEmpty()
                ? rulesets
                : selectors.stream().map(this::ruleset).toList();
        return new Coverage(
                known,
                chosen.stream()
                        .map(info -> new BundleRef(info.id(), info.version(), info.digest()))
                        .toList(),
                List.of(
                        new ClauseCoverage(known.clauses().get(0), 0, false, Extent.PARTLY, List.of()),
                        new ClauseCoverage(known.clauses().get(1), 1, true, Extent.PARTLY, List.of(use))),
                List.of(use));
    }

    @Override
    public List<BundleRef> bundles() {
        return List.of(new BundleRef("small", "1.0.0", "sha256:aa"));
    }

    @Override
    public List<Issue> problems() {
        return List.of(Issue.error(
                IssueCode.RULESET_BUNDLE, new Location("bad.jar", 0, 0, ""), "a rule bundle holds no classes"));
    }

    private static RequirementInfo requirement() {
        return new RequirementInfo(
                "7.1",
                "hours",
                new Clause("SA8000", "2014", "7.1"),
                "Normal working week",
                Basis.STANDARD,
                Severity.MAJOR,
                new BigDecimal("3"),
                List.of(new RequirementInfo.ConditionInfo("MET", "hours.weekly_normal <= 48")),
                "",
                "How many hours?",
                Optional.of(new Remedy("Shorten it.", Optional.empty(), Optional.empty(), Optional.of("weeks"), true)),
                List.of(new Mapping("ETI 6.2", "subset")),
                List.of("hours.weekly_normal"),
                List.of(),
                Optional.empty(),
                "");
    }
}
