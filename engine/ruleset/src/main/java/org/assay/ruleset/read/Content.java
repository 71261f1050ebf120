package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.api.ruleset.BundleRef;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Frameworks;
import org.assay.ruleset.model.Parameters;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.VersionRange;
import org.assay.ruleset.source.SourceTree;

/**
 * What a folder or a rule bundle holds.
 *
 * @param tree its files
 * @param ref its id, version and digest
 * @param needs what has to be there for it to work
 */
public record Content(SourceTree tree, BundleRef ref, List<Need> needs) {
    /**
     * Something a rule bundle needs.
     *
     * @param namespace the OSGi namespace of the capability
     * @param filter the OSGi filter it has to match
     * @param optional whether it works without it, too
     */
    public record Need(String namespace, String filter, boolean optional) {}

    static Content of(SourceTree tree, Dictionary dictionary) {
        return new Content(tree, dictionary.bundle(), List.of());
    }

    static Content of(SourceTree tree, Parameters parameters) {
        return new Content(tree, parameters.bundle(), List.of());
    }

    static Content of(SourceTree tree, Frameworks frameworks) {
        return new Content(tree, frameworks.bundle(), List.of());
    }

    static Content of(SourceTree tree, Ruleset ruleset) {
        BundleRef ref = new BundleRef(ruleset.header().id(), ruleset.header().version(), ruleset.digest());
        List<Need> needs = new ArrayList<>();
        ruleset.header().requires().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(range -> needs.add(rules(range.getKey(), range.getValue())));
        ruleset.header().extended().forEach(base -> needs.add(rules(base.ruleset(), base.range())));
        ruleset.header()
                .derived()
                .forEach(indicator -> needs.add(new Need(Content.INDICATOR, "(id=" + indicator + ")", false)));
        ruleset.scoring()
                .plugins()
                .forEach(plugin -> needs.add(new Need(Content.SCORING, "(id=" + plugin + ")", false)));
        return new Content(tree, ref, needs);
    }

    private static Need rules(String id, VersionRange range) {
        return new Need(RULES, "(&(id=" + id + ")" + range.filter() + ")", id.equals(Requires.OPTIONAL));
    }

    /** The namespace under which a rule bundle offers itself, by id and version. */
    public static final String RULES = "assay.rules";

    /** The namespace under which a plugin offers a scoring model, by id. */
    public static final String SCORING = "assay.scoring";

    /** The namespace under which a plugin offers an indicator that it derives, by id. */
    public static final String INDICATOR = "assay.indicator";
}
