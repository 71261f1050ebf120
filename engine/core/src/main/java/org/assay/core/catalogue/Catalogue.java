package org.assay.core.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.assay.api.issue.Issue;
import org.assay.ruleset.source.SourceTree;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Holds what is loaded. A change makes a new snapshot; work under way goes on with the one it began with. */
@Component(service = Catalogue.class, immediate = true)
public final class Catalogue {
    private final NavigableMap<Long, SourceTree> sources = new TreeMap<>();
    private final Map<Long, Issue> refused = new HashMap<>();
    private final Assembly assembly = new Assembly();
    private final RuleBundles bundles;
    private volatile Snapshot snapshot = Snapshot.EMPTY;

    /** Begins to follow the rule bundles that are wired to this bundle. */
    @Activate
    public Catalogue(BundleContext context) {
        this.bundles = new RuleBundles(context, this);
        bundles.open();
    }

    @Deactivate
    synchronized void stop() {
        bundles.close();
        assembly.close();
    }

    synchronized void add(long bundle, SourceTree source) {
        sources.put(bundle, source);
        assemble();
    }

    synchronized void refuse(long bundle, Issue issue) {
        sources.remove(bundle);
        refused.put(bundle, issue);
        assemble();
    }

    synchronized void remove(long bundle) {
        sources.remove(bundle);
        refused.remove(bundle);
        assemble();
    }

    private void assemble() {
        snapshot = assembly.of(List.copyOf(sources.descendingMap().values()), refused.values());
        assembly.forget();
    }

    /** Returns what is loaded now. */
    public Snapshot snapshot() {
        return snapshot;
    }
}
