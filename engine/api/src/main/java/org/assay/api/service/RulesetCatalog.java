package org.assay.api.service;

import java.util.List;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.RulesetInfo;
import org.osgi.annotation.versioning.ProviderType;

/** What is loaded. Safe for use by many threads; each call sees one consistent moment. */
@ProviderType
public interface RulesetCatalog {
    /** Returns every ruleset loaded, sorted by id and then by falling version. */
    List<RulesetInfo> rulesets();

    /**
     * Returns one ruleset, the highest version if none is asked for.
     *
     * @throws AssayException with {@code ruleset.unknown}, naming the known ones
     */
    RulesetInfo ruleset(RulesetSelector selector);

    /** Returns every indicator of the shared dictionary and of the rulesets, sorted by id. */
    List<Indicator> indicators();

    /** Returns every rule bundle in use, sorted by id and version. */
    List<BundleRef> bundles();

    /** Returns what is wrong with the rule bundles that were refused; empty when all is well. */
    List<Issue> problems();
}
