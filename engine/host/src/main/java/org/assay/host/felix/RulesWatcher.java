package org.assay.host.felix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;

/**
 * Keeps the rule bundles in force equal to the files of a folder. A new file counts once its size and time stand still for
 * one look. Of a replaced file the new version is put in force before the old is withdrawn; if the new one is refused, the
 * old stays.
 */
public final class RulesWatcher implements AutoCloseable {
    /** Is told what the watcher does. */
    public interface Listener {
        /** Something is in force, or is no longer. */
        void changed(String sentence);

        /** Something is refused. */
        void refused(List<Issue> issues);
    }

    private static final long LOOK_EVERY_MS = 250;

    private final Path folder;
    private final RuleBundles rules;
    private final Supplier<List<Issue>> catalogueProblems;
    private final Listener listener;
    private final Map<Path, Stamp> taken = new LinkedHashMap<>();
    private final Map<Path, Stamp> seen = new LinkedHashMap<>();
    private final Set<Path> refused = new LinkedHashSet<>();
    private final Map<Path, RuleBundle> inForce = new LinkedHashMap<>();
    private String trouble = "";
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "assay-rules");
        thread.setDaemon(true);
        return thread;
    });

    private RulesWatcher(Path folder, RuleBundles rules, Supplier<List<Issue>> catalogueProblems, Listener listener) {
        this.folder = folder;
        this.rules = rules;
        this.catalogueProblems = catalogueProblems;
        this.listener = listener;
    }

    /**
     * Puts every file of the folder in force, then looks four times a second for changes.
     *
     * @param catalogueProblems what is wrong with rule bundles according to the engine that read them
     */
    public static RulesWatcher start(
            Path folder, RuleBundles rules, Supplier<List<Issue>> catalogueProblems, Listener listener) {
        RulesWatcher watcher = new RulesWatcher(folder, rules, catalogueProblems, listener);
        watcher.seen.putAll(watcher.stamps());
        watcher.look();
        var unused = watcher.clock.scheduleWithFixedDelay(
                watcher::lookSafely, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
        return watcher;
    }

    /** Stops looking, after the look under way; what is in force stays. */
    @Override
    public void close() {
        clock.shutdown();
        try {
            if (!clock.awaitTermination(10, TimeUnit.SECONDS)) {
                clock.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookSafely() {
        try {
            look();
            trouble = "";
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            tellOnce("the rules cannot be watched: " + e);
        }
    }

    /** Tells of a trouble when it begins, and not four times a second. */
    private void tellOnce(String sentence) {
        if (!sentence.equals(trouble)) {
            listener.refused(List.of(Issue.error(IssueCode.ENGINE_FAULT, Location.of(folder.toString()), sentence)));
        }
        trouble = sentence;
    }

    private void look() {
        Map<Path, Stamp> now = stamps();
        List<Path> settled = now.keySet().stream()
                .filter(file -> now.get(file).equals(seen.get(file)))
                .filter(file -> !now.get(file).equals(taken.get(file)))
                .toList();
        seen.clear();
        seen.putAll(now);
        boolean changed = withdrawMissing(now.keySet());
        settled.forEach(file -> taken.put(file, now.get(file)));
        refused.removeAll(settled);
        List<Path> known = settled.stream().filter(inForce::containsKey).toList();
        changed |= add(without(settled, known));
        changed |= replace(known);
        if (changed) {
            refused.stream().filter(file -> !settled.contains(file)).forEach(taken::remove);
        }
    }

    private Map<Path, Stamp> stamps() {
        Map<Path, Stamp> stamps = new LinkedHashMap<>();
        for (Path file : Distribution.jars(folder)) {
            try {
                stamps.put(file, Stamp.of(file));
            } catch (IOException e) {
                seen.remove(file);
            }
        }
        return stamps;
    }

    private boolean withdrawMissing(Set<Path> present) {
        taken.keySet().retainAll(present);
        refused.retainAll(present);
        List<Path> gone = inForce.keySet().stream()
                .filter(file -> !present.contains(file))
                .toList();
        for (Path file : gone) {
            rules.remove(inForce.remove(file));
            listener.changed(file.getFileName() + " is withdrawn");
        }
        return !gone.isEmpty();
    }

    private boolean add(List<Path> files) {
        if (files.isEmpty()) {
            return false;
        }
        List<Issue> before = problems();
        RuleBundles.Installed installed = rules.install(files);
        List<Issue> faults = since(before);
        installed.bundles().forEach(bundle -> nowLoaded(bundle, faults));
        refuse(without(files, files(installed.bundles())), installed.issues(), faults);
        return !installed.bundles().isEmpty();
    }

    private boolean replace(List<Path> files) {
        if (files.isEmpty()) {
            return false;
        }
        List<Issue> before = problems();
        RuleBundles.Installed installed = rules.install(files);
        List<Issue> faults = since(before);
        if (faults.isEmpty()) {
            installed.bundles().forEach(this::nowInForce);
        } else {
            installed.bundles().forEach(rules::remove);
        }
        if (!faults.isEmpty() && files.size() > 1) {
            return files.stream().map(file -> replace(List.of(file))).reduce(false, Boolean::logicalOr);
        }
        List<RuleBundle> good = faults.isEmpty() ? installed.bundles() : List.of();
        refuse(without(files, files(good)), installed.issues(), faults);
        return faults.isEmpty() && !installed.bundles().isEmpty();
    }

    /** Nothing is wrong where there is nothing; the engine, which is not asked, then reads all that comes first at once. */
    private List<Issue> problems() {
        return rules.inForce().isEmpty() ? List.of() : catalogueProblems.get();
    }

    private List<Issue> since(List<Issue> before) {
        List<Issue> faults = new ArrayList<>(catalogueProblems.get());
        faults.removeAll(before);
        return faults;
    }

    /** Tells of a new bundle; one with faults stays loaded, since what comes next may mend them. */
    private void nowLoaded(RuleBundle bundle, List<Issue> faults) {
        if (faults.stream().filter(Issue::isError).anyMatch(bundle::isMeantBy)) {
            inForce.put(bundle.file(), bundle);
            listener.changed(bundle.name() + " is not in force, because of faults in it");
        } else {
            nowInForce(bundle);
        }
    }

    private void nowInForce(RuleBundle bundle) {
        Optional<RuleBundle> old = Optional.ofNullable(inForce.put(bundle.file(), bundle));
        old.ifPresent(rules::remove);
        listener.changed(bundle.name() + (old.isPresent() ? " is replaced" : " is in force"));
    }

    private void refuse(List<Path> files, List<Issue> issues, List<Issue> faults) {
        refused.addAll(files);
        List<Issue> all = new ArrayList<>(issues);
        all.addAll(faults);
        if (!all.isEmpty()) {
            listener.refused(all);
        }
    }

    private static List<Path> without(List<Path> files, List<Path> others) {
        return files.stream().filter(file -> !others.contains(file)).toList();
    }

    private static List<Path> files(List<RuleBundle> bundles) {
        return bundles.stream().map(RuleBundle::file).toList();
    }
}
