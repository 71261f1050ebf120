package org.assay.host.felix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Puts rule bundles in force and withdraws them. Each runs from a copy, so that its file may be replaced or removed at any
 * time. Used by one thread at a time.
 */
public final class RuleBundles {
    /**
     * What came of putting rule bundles in force.
     *
     * @param bundles those in force; those that need others come after them
     * @param issues why the others are not; each names its file
     */
    public record Installed(List<RuleBundle> bundles, List<Issue> issues) {}

    private static final String OTHER_RULES = "assay.rules";

    private final BundleContext context;
    private final Path copies;
    private final List<RuleBundle> inForce = new ArrayList<>();
    private final AtomicInteger number = new AtomicInteger();

    RuleBundles(BundleContext context, Path copies) {
        this.context = context;
        this.copies = copies;
    }

    /** Returns the rule bundles in force. */
    public List<RuleBundle> inForce() {
        return List.copyOf(inForce);
    }

    /** Installs all of them, so that they may need each other, and then starts each; one that fails leaves the others. */
    public Installed install(List<Path> files) {
        List<Issue> issues = new ArrayList<>();
        List<RuleBundle> installed = files.stream()
                .flatMap(file -> copied(file, issues).stream())
                .sorted(Comparator.comparingInt(RuleBundles::needs))
                .toList();
        List<RuleBundle> started = installed.stream()
                .filter(bundle -> startedOrRemoved(bundle, issues))
                .toList();
        inForce.addAll(started);
        return new Installed(started, List.copyOf(issues));
    }

    /** Installs like {@link #install} and then withdraws others of the same name and version: the given ones count. */
    public Installed installInstead(List<Path> files) {
        Installed installed = install(files);
        List<RuleBundle> replaced = inForce().stream()
                .filter(old -> !installed.bundles().contains(old))
                .filter(old -> installed.bundles().stream().anyMatch(old::sameAs))
                .toList();
        replaced.forEach(this::remove);
        return installed;
    }

    /** Withdraws a rule bundle. */
    public void remove(RuleBundle bundle) {
        inForce.remove(bundle);
        try {
            bundle.bundle().uninstall();
            Files.deleteIfExists(bundle.copy());
        } catch (BundleException | IOException e) {
            throw new IllegalStateException("cannot withdraw " + bundle.name(), e);
        }
    }

    private Optional<RuleBundle> copied(Path file, List<Issue> issues) {
        Path copy = copies.resolve(number.incrementAndGet() + ".jar");
        String name = file.getFileName().toString();
        try {
            List<Issue> faults = copiedFaults(file, copy, name);
            issues.addAll(faults);
            return faults.isEmpty() ? Optional.of(installed(file, copy)) : Optional.empty();
        } catch (IOException e) {
            issues.add(Issue.error(
                    IssueCode.RULESET_UNREADABLE,
                    Location.of(name),
                    "the rule bundle " + name + " cannot be read: " + e));
        } catch (BundleException e) {
            issues.add(refused(name, e.getMessage()));
        }
        return Optional.empty();
    }

    /** Copies a file and returns what speaks against it; what is refused leaves no copy behind. */
    private List<Issue> copiedFaults(Path file, Path copy, String name) throws IOException {
        List<Issue> faults = RuleJar.checkFile(file, name);
        if (faults.isEmpty()) {
            Files.createDirectories(copies);
            Files.copy(file, copy);
            faults = RuleJar.check(copy, name);
        }
        if (!faults.isEmpty()) {
            Files.deleteIfExists(copy);
        }
        return faults;
    }

    private RuleBundle installed(Path file, Path copy) throws BundleException {
        return new RuleBundle(file, copy, context.installBundle(References.to(copy)));
    }

    private boolean startedOrRemoved(RuleBundle rules, List<Issue> issues) {
        Bundle bundle = rules.bundle();
        try {
            bundle.start();
            return true;
        } catch (BundleException e) {
            issues.add(refused(rules.name(), new Unresolved(context).reason(bundle, e.getMessage())));
            remove(rules);
            return false;
        }
    }

    private static int needs(RuleBundle rules) {
        return rules.bundle()
                .adapt(BundleRevision.class)
                .getDeclaredRequirements(OTHER_RULES)
                .size();
    }

    private static Issue refused(String name, String reason) {
        return Issue.error(
                IssueCode.RULESET_BUNDLE, Location.of(name), "the rule bundle " + name + " is refused: " + reason);
    }
}
