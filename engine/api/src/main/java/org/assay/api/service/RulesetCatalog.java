package org.assay.api.service;

import java.util.List;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Coverage;
import org.assay.api.ruleset.Framework;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.RulesetInfo;
import org.osgi.annotation.versioning.ProviderType;

/** What is loaded. Safe for use by many threads; each call sees one consistent moment. */
@ProviderType
public interface RulesetCatalog {
    /** Returns every ruleset loaded, in its own language, sorted by id and then by falling version. */
    default List<RulesetInfo> rulesets() {
        return rulesets(List.of());
    }

    /**
     * Returns every ruleset loaded, sorted by id and then by falling version.
     *
     * @param languages tags of the languages preferred, best first; each answers in the first it has, or in its own
     */
    List<RulesetInfo> rulesets(List<String> languages);

    /**
     * Returns one ruleset in its own language, the highest version if none is asked for.
     *
     * @throws AssayException with {@code ruleset.unknown}, naming the known ones
     */
    default RulesetInfo ruleset(RulesetSelector selector) {
        return ruleset(selector, List.of());
    }

    /**
     * Returns one ruleset, the highest version if none is asked for.
     *
     * @param languages tags of the languages preferred, best first
     * @throws AssayException with {@code ruleset.unknown}, naming the known ones
     */
    RulesetInfo ruleset(RulesetSelector selector, List<String> languages);

    /** Returns every indicator of the shared dictionary and of the rulesets, in their own language, sorted by id. */
    default List<Indicator> indicators() {
        return indicators(List.of());
    }

    /**
     * Returns every indicator of the shared dictionary and of the rulesets, sorted by id.
     *
     * @param languages tags of the languages preferred for questions and help, best first
     */
    List<Indicator> indicators(List<String> languages);

    /**
     * Returns the language in which the shared indicators ask those who prefer these; a question without a translation
     * is asked in the dictionary's own.
     *
     * @param languages tags of the languages preferred, best first
     */
    String language(List<String> languages);

    /** Returns every framework that requirements may relate to, sorted by id; empty where none is loaded. */
    List<Framework> frameworks();

    /**
     * Returns what rulesets ask of a framework and what they leave out.
     *
     * @param framework the framework's id
     * @param rulesets which rulesets; empty for the highest version of every ruleset loaded
     * @throws AssayException with {@code framework.unknown} or {@code ruleset.unknown}, naming the known ones
     */
    Coverage coverage(String framework, List<RulesetSelector> rulesets);

    /** Returns every rule bundle in use, sorted by id and version. */
    List<BundleRef> bundles();

    /** Returns what is wrong with the rule bundles that were refused; empty when all is well. */
    List<Issue> problems();
}
