package org.assay.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.value.Bounds;
import org.assay.ruleset.pack.RuleManifest;
import org.assay.ruleset.source.SourceTree;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** Follows the bundles that are wired to this one as their reader, and hands their files to the catalogue. */
final class RuleBundles implements BundleTrackerCustomizer<Long> {
    private final Bundle reader;
    private final Bundle framework;
    private final Catalogue catalogue;
    private final BundleTracker<Long> tracker;

    RuleBundles(BundleContext context, Catalogue catalogue) {
        this.reader = context.getBundle();
        this.framework = context.getBundle(Constants.SYSTEM_BUNDLE_ID);
        this.catalogue = catalogue;
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
    }

    void open() {
        tracker.open();
    }

    void close() {
        tracker.close();
    }

    @Override
    public Long addingBundle(Bundle bundle, BundleEvent event) {
        if (!isWiredToUs(bundle)) {
            return null;
        }
        try {
            catalogue.add(bundle.getBundleId(), source(bundle));
        } catch (Refusal refusal) {
            refuse(bundle, IssueCode.RULESET_BUNDLE, "is refused: " + refusal.getMessage());
        } catch (RuntimeException | LinkageError e) {
            refuse(bundle, IssueCode.ENGINE_FAULT, "could not be read: " + e);
        }
        return bundle.getBundleId();
    }

    private void refuse(Bundle bundle, IssueCode code, String why) {
        String name = name(bundle);
        catalogue.refuse(bundle.getBundleId(), Issue.error(code, Location.of(name), name + " " + why));
    }

    private boolean isWiredToUs(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        return wiring != null
                && wiring.getRequiredWires(RuleManifest.EXTENDER).stream()
                        .anyMatch(wire -> wire.getProvider().getBundle().equals(reader));
    }

    private static SourceTree source(Bundle bundle) throws Refusal {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Enumeration<URL> entries = bundle.findEntries("/", "*", true);
        long total = 0;
        for (URL entry : entries == null ? Collections.<URL>emptyList() : Collections.list(entries)) {
            String path = entry.getPath().substring(1);
            if (path.endsWith(".class") || path.endsWith(".jar")) {
                throw new Refusal("it holds code (" + path + "); a rule bundle holds none");
            }
            if (!path.endsWith("/")) {
                byte[] bytes = bytes(entry, path);
                files.put(path, bytes);
                total += bytes.length;
            }
            if (files.size() > Bounds.RULE_FILES || total > Bounds.RULE_BYTES) {
                throw new Refusal(
                        "it holds more than " + Bounds.RULE_FILES + " files, or " + (Bounds.RULE_BYTES >> 20) + " MiB");
            }
        }
        return new SourceTree(name(bundle), files);
    }

    private static byte[] bytes(URL entry, String path) throws Refusal {
        try (InputStream input = entry.openStream()) {
            byte[] bytes = input.readNBytes(Bounds.RULE_FILE_BYTES + 1);
            if (bytes.length > Bounds.RULE_FILE_BYTES) {
                throw new Refusal(path + " is larger than " + (Bounds.RULE_FILE_BYTES >> 20) + " MiB");
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal(path + " cannot be read: " + e.getMessage());
        }
    }

    private static String name(Bundle bundle) {
        return bundle.getSymbolicName() + "-" + bundle.getVersion();
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Long id) {
        // a bundle that stays active keeps its files
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Long id) {
        if (framework.getState() != Bundle.STOPPING) {
            catalogue.remove(id);
        }
    }

    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }
}
