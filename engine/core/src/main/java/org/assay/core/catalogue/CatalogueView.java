package org.assay.core.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Coverage;
import org.assay.api.ruleset.Framework;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.service.RulesetCatalog;
import org.assay.api.service.RulesetSelector;
import org.assay.core.coverage.Covering;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Frameworks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What others may see of the catalogue. It is a service of its own: a service that is also registered under a class of
 * this bundle is invisible to a host that has that class on its class path.
 */
@Component(service = RulesetCatalog.class)
public final class CatalogueView implements RulesetCatalog {
    private final Catalogue catalogue;

    /** Shows a catalogue. */
    @Activate
    public CatalogueView(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<RulesetInfo> rulesets(List<String> languages) {
        return catalogue.snapshot().rulesets().stream()
                .map(ruleset -> ruleset.in(languages).info())
                .toList();
    }

    @Override
    public RulesetInfo ruleset(RulesetSelector selector, List<String> languages) {
        return catalogue.snapshot().ruleset(selector).in(languages).info();
    }

    @Override
    public List<Indicator> indicators(List<String> languages) {
        return catalogue.snapshot().indicators(languages).values().stream()
                .sorted(Comparator.comparing(Indicator::id))
                .toList();
    }

    @Override
    public List<Framework> frameworks() {
        return catalogue
                .shared()
                .highestFrameworks()
                .map(Frameworks::frameworks)
                .orElse(List.of());
    }

    @Override
    public Coverage coverage(String framework, List<RulesetSelector> selectors) {
        Snapshot snapshot = catalogue.snapshot();
        Stream<CompiledRuleset> rulesets = selectors.isEmpty()
                ? snapshot.highest().stream()
                : selectors.stream().map(snapshot::ruleset);
        return new Covering(snapshot.shared().highestFrameworks(), framework)
                .by(rulesets.map(CompiledRuleset::info).distinct().toList());
    }

    @Override
    public String language(List<String> languages) {
        return catalogue
                .shared()
                .dictionary()
                .map(dictionary -> dictionary.language(languages))
                .orElse(Dictionary.LANGUAGE);
    }

    @Override
    public List<BundleRef> bundles() {
        return catalogue.snapshot().bundles();
    }

    @Override
    public List<Issue> problems() {
        return catalogue.snapshot().problems();
    }
}
