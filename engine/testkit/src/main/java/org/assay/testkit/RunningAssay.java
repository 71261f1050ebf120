package org.assay.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.service.Assessor;
import org.assay.api.service.RulesetCatalog;
import org.assay.api.service.Workbench;
import org.assay.host.felix.Distribution;
import org.assay.host.felix.Host;
import org.assay.host.felix.RuleBundles;

/** The real engine in a real Felix, in this process. */
public final class RunningAssay implements AutoCloseable {
    private final Host host;

    private RunningAssay(Host host) {
        this.host = host;
    }

    /**
     * Starts an unpacked distribution.
     *
     * @throws AssayException with {@code engine.fault} if it does not start
     */
    public static RunningAssay of(Path distribution) {
        return of(Distribution.at(distribution), Map.of());
    }

    /**
     * Starts lists of jars.
     *
     * @param properties framework properties
     * @throws AssayException with {@code engine.fault} if a system bundle does not start
     */
    public static RunningAssay of(Distribution distribution, Map<String, String> properties) {
        return new RunningAssay(Host.start(distribution, properties));
    }

    /** Returns what assesses profiles. */
    public Assessor assessor() {
        return one(Assessor.class);
    }

    /** Returns what is loaded. */
    public RulesetCatalog catalog() {
        return one(RulesetCatalog.class);
    }

    /** Returns what authors work with. */
    public Workbench workbench() {
        return one(Workbench.class);
    }

    /**
     * Returns a service of a bundle, waiting some seconds for it.
     *
     * @throws AssayException with {@code engine.fault} if there is none
     */
    public <T> T one(Class<T> service) {
        return host.services().one(service);
    }

    /** Returns every service of a type; potentially empty. */
    public <T> List<T> all(Class<T> service) {
        return host.services().all(service);
    }

    /** Returns the rule bundles, to put some in force or withdraw them. */
    public RuleBundles rules() {
        return host.rules();
    }

    /** Returns what is wrong with plugins and rule bundles that are not running; empty when all is well. */
    public List<Issue> problems() {
        return host.problems();
    }

    /** Stops the engine. */
    @Override
    public void close() {
        host.close();
    }
}
