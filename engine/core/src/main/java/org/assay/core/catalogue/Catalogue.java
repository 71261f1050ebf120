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
    private final Assembly assembly;
    private final RuleBundles bundles;
    private volatile Snapshot snapshot = Snapshot.EMPTY;
    private volatile boolean asked;

    /** Begins to follow the rule bundles that are wired to this bundle. */
    @Activate
    public Catalogue(BundleContext context) {
        this.assembly = new Assembly(Keeping.of(context));
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
        assembleIfAsked();
    }

    synchronized void refuse(long bundle, Issue issue) {
        sources.remove(bundle);
        refused.put(bundle, issue);
        assembleIfAsked();
    }

    synchronized void remove(long bundle) {
        sources.remove(bundle);
        refused.remove(bundle);
        assembleIfAsked();
    }

    /** Until somebody asks, nothing is compiled: who only works on a folder need not wait for what is installed. */
    private void assembleIfAsked() {
        if (asked) {
            assemble();
        }
    }

    private void assemble() {
        snapshot = assembly.of(latestFirst(), refused.values());
        assembly.forget();
    }

    private List<SourceTree> latestFirst() {
        return List.copyOf(sources.descendingMap().values());
    }

    /** Returns what is loaded now, compiled. */
    public Snapshot snapshot() {
        if (!asked) {
            assembleFirst();
        }
        return snapshot;
    }

    private synchronized void assembleFirst() {
        if (!asked) {
            assemble();
            asked = true;
        }
    }

    /** Returns what rulesets stand on, without compiling any. */
    public Shared shared() {
        return asked ? snapshot.shared() : read();
    }

    private synchronized Shared read() {
        return asked ? snapshot.shared() : assembly.shared(latestFirst());
    }
}
