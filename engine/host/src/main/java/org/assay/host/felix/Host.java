package org.assay.host.felix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;

/**
 * A running Felix with a distribution's bundles in it. Everything it writes lies in one temporary folder that is gone when
 * it is closed.
 */
public final class Host implements AutoCloseable {
    private static final long STOP_TIMEOUT_IN_MS = 10_000;

    private final WorkFolder work;
    private final Framework framework;
    private final RuleBundles rules;
    private final List<Issue> problems = new ArrayList<>();
    private boolean stopped;
    private final Thread cleanUp = new Thread(this::stop, "assay-clean-up");

    private Host(WorkFolder work, Framework framework) throws BundleException {
        this.work = work;
        this.framework = framework;
        framework.start();
        this.rules = new RuleBundles(framework.getBundleContext(), work.path().resolve("rules"));
    }

    /**
     * Starts a framework and every bundle of a distribution.
     *
     * @param properties further framework properties
     * @throws AssayException with {@code engine.fault} if a bundle of {@code system} fails, naming each and why; what other
     *     bundles fail at is told by {@link #problems()}
     */
    public static Host start(Distribution distribution, Map<String, String> properties) {
        Host host = framework(properties);
        try {
            host.startAll(distribution);
            Runtime.getRuntime().addShutdownHook(host.cleanUp);
            return host;
        } catch (RuntimeException e) {
            host.stop();
            throw e;
        }
    }

    /** Returns what is wrong with plugins and rule bundles that are not running; each issue names one and why. */
    public List<Issue> problems() {
        return List.copyOf(problems);
    }

    /** Returns the rule bundles. */
    public RuleBundles rules() {
        return rules;
    }

    /** Returns the services that bundles offer. */
    public Services services() {
        return new Services(framework.getBundleContext());
    }

    /** Offers a service to the bundles until the framework stops. */
    public <T> void offer(Class<T> type, T service, Map<String, Object> properties) {
        context().registerService(type, service, FrameworkUtil.asDictionary(properties));
    }

    /** Stops every bundle and the framework, and removes the temporary folder. */
    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(cleanUp);
        } catch (IllegalStateException theProgramIsEnding) {
            return;
        }
    }

    private static Host framework(Map<String, String> properties) {
        WorkFolder work = WorkFolder.create();
        try {
            return new Host(work, new FrameworkFactory().newFramework(configuration(work.path(), properties)));
        } catch (BundleException e) {
            work.delete();
            throw new IllegalStateException("Felix does not start", e);
        }
    }

    private static Map<String, String> configuration(Path work, Map<String, String> properties) {
        Map<String, String> all = new HashMap<>(properties);
        all.put(Constants.FRAMEWORK_STORAGE, work.resolve("felix").toString());
        all.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        all.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        all.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.ofApi());
        all.put(Constants.FRAMEWORK_BOOTDELEGATION, "");
        all.put("felix.bootdelegation.implicit", "false");
        all.put("felix.log.level", "1");
        return all;
    }

    private void startAll(Distribution distribution) {
        List<Issue> faults = started(distribution.system(), IssueCode.ENGINE_FAULT);
        if (!faults.isEmpty()) {
            throw new AssayException(faults);
        }
        problems.addAll(started(distribution.plugins(), IssueCode.BUNDLE_UNRESOLVED));
        problems.addAll(rules.install(distribution.rules()).issues());
    }

    private List<Issue> started(List<Path> jars, IssueCode code) {
        List<Issue> issues = new ArrayList<>();
        Map<Path, Bundle> installed = new HashMap<>();
        for (Path jar : jars) {
            try {
                installed.put(jar, context().installBundle(References.to(jar)));
            } catch (BundleException e) {
                issues.add(failed(jar, code, e.getMessage()));
            }
        }
        jars.stream().filter(installed::containsKey).forEach(jar -> start(jar, installed.get(jar), code, issues));
        return issues;
    }

    private void start(Path jar, Bundle bundle, IssueCode code, List<Issue> issues) {
        if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null) {
            return;
        }
        try {
            bundle.start();
        } catch (BundleException e) {
            String otherwise = e.getCause() == null ? e.getMessage() : e.getMessage() + " " + e.getCause();
            issues.add(failed(jar, code, new Unresolved(context()).reason(bundle, otherwise)));
        }
    }

    private static Issue failed(Path jar, IssueCode code, String reason) {
        String name = jar.getFileName().toString();
        return Issue.error(code, Location.of(name), "the bundle " + name + " does not start: " + reason);
    }

    private BundleContext context() {
        return framework.getBundleContext();
    }

    private synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        try {
            framework.stop();
            framework.waitForStop(STOP_TIMEOUT_IN_MS);
        } catch (BundleException e) {
            throw new IllegalStateException("Felix does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            work.delete();
        }
    }
}
