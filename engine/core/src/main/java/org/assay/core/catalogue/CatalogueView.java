package org.assay.core.catalogue;

import java.util.Comparator;
import java.util.List;
import org.assay.api.issue.Issue;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.service.RulesetCatalog;
import org.assay.api.service.RulesetSelector;
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
    public List<RulesetInfo> rulesets() {
        return catalogue.snapshot().rulesets().stream()
                .map(CompiledRuleset::info)
                .toList();
    }

    @Override
    public RulesetInfo ruleset(RulesetSelector selector) {
        return catalogue.snapshot().ruleset(selector).info();
    }

    @Override
    public List<Indicator> indicators() {
        return catalogue.snapshot().indicators().values().stream()
                .sorted(Comparator.comparing(Indicator::id))
                .toList();
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
