package org.assay.host.felix;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Finds what bundles offer. */
public final class Services {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BundleContext context;

    Services(BundleContext context) {
        this.context = context;
    }

    /**
     * Returns a service, waiting up to ten seconds for it.
     *
     * @throws AssayException with {@code engine.fault} if there is none, naming it and the bundles that are not running
     */
    public <T> T one(Class<T> type) {
        return find(type, "(objectClass=" + type.getName() + ")", PATIENCE)
                .orElseThrow(() -> new AssayException(
                        IssueCode.ENGINE_FAULT,
                        Location.NONE,
                        "no bundle offers " + type.getSimpleName() + "; " + notRunning()));
    }

    /** Returns every service of a type, the most preferred first; potentially empty. */
    public <T> List<T> all(Class<T> type) {
        try {
            Collection<ServiceReference<T>> references = context.getServiceReferences(type, null);
            return references.stream()
                    .sorted((a, b) -> b.compareTo(a))
                    .map(context::getService)
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns a service that fits a filter. It is held until the framework stops: a component that nobody holds is thrown
     * away with all it knows.
     *
     * @param patience how long to wait for it
     * @return empty if there was none in that time
     */
    public <T> Optional<T> find(Class<T> type, String filter, Duration patience) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, filter(filter), null);
        tracker.open();
        try {
            tracker.waitForService(patience.toMillis());
            return Optional.ofNullable(tracker.getServiceReference()).map(context::getService);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            tracker.close();
        }
    }

    private static Filter filter(String text) {
        try {
            return FrameworkUtil.createFilter(text);
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private String notRunning() {
        String names = Arrays.stream(context.getBundles())
                .filter(bundle -> (bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING)) == 0)
                .map(Bundle::getSymbolicName)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "every installed bundle is running" : "not running: " + names;
    }
}
