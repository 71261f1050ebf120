package org.assay.host.felix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesWatcherTest {
    private static final Duration PROMISED = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<Issue> refused = new CopyOnWriteArrayList<>();
    private final List<Issue> catalogueProblems = new CopyOnWriteArrayList<>();
    private Path rules;
    private Host host;

    @BeforeEach
    void startFelix() throws IOException {
        rules = Files.createDirectories(folder.resolve("rules"));
        Path core = Jars.extender().write(folder.resolve("core.jar"));
        host = Host.start(new Distribution(List.of(core), List.of(), List.of()), Map.of());
    }

    @AfterEach
    void stopFelix() {
        host.close();
    }

    @Test
    void whatIsThereAtFirstIsInForceAtOnce() {
        Jars.rules("a", "1.0.0").write(rules.resolve("a.jar"));

        try (RulesWatcher watcher = watch()) {
            assertThat(versions()).containsExactly("a 1.0.0");
            assertThat(said).containsExactly("a.jar is in force");
            assertThat(watcher).isNotNull();
        }
    }

    @Test
    void followsNewReplacedAndRemovedFiles() throws IOException {
        try (RulesWatcher watcher = watch()) {
            assertThat(watcher).isNotNull();
            Jars.rules("a", "1.0.0").write(rules.resolve("a.jar"));
            until(() -> versions().equals(List.of("a 1.0.0")));

            Path next = Jars.rules("a", "1.0.1").write(folder.resolve("next.jar"));
            Files.copy(next, rules.resolve("a.jar"), StandardCopyOption.REPLACE_EXISTING);
            until(() -> versions().equals(List.of("a 1.0.1")));
            until(() -> said.size() == 2);

            Path same = Jars.rules("a", "1.0.1").entry("more.yaml", "x: 1\n").write(folder.resolve("same.jar"));
            Files.move(same, rules.resolve("a.jar"), StandardCopyOption.REPLACE_EXISTING);
            until(() -> said.size() == 3);
            assertThat(versions()).containsExactly("a 1.0.1");

            Files.delete(rules.resolve("a.jar"));
            until(() -> versions().isEmpty());
        }
        assertThat(refused).isEmpty();
        assertThat(said)
                .containsExactly("a.jar is in force", "a.jar is replaced", "a.jar is replaced", "a.jar is withdrawn");
    }

    @Test
    void aBrokenFileIsReportedOnceAndTheVersionBeforeStays() throws IOException {
        Jars.rules("a", "1.0.0").write(rules.resolve("a.jar"));
        try (RulesWatcher watcher = watch()) {
            assertThat(watcher).isNotNull();
            Files.writeString(rules.resolve("a.jar"), "not a jar");
            Jars.rules("b", "1.0.0").write(rules.resolve("b.jar"));
            until(() -> versions().contains("b 1.0.0") && !refused.isEmpty());

            assertThat(versions()).containsExactlyInAnyOrder("a 1.0.0", "b 1.0.0");
            assertThat(refused).allSatisfy(issue -> assertThat(issue.message()).contains("a.jar"));
        }
    }

    @Test
    void whatTheEngineRefusesDoesNotReplaceTheVersionBefore() {
        Jars.rules("a", "1.0.0").write(rules.resolve("a.jar"));
        try (RulesWatcher watcher = RulesWatcher.start(rules, host.rules(), this::problemOfVersion2, listener())) {
            assertThat(watcher).isNotNull();
            Jars.rules("a", "2.0.0").write(rules.resolve("a.jar"));
            until(() -> !refused.isEmpty());

            assertThat(versions()).containsExactly("a 1.0.0");
        }
    }

    @Test
    void aRuleBundleThatWaitsForAnotherIsTakenWhenThatOneComes() {
        try (RulesWatcher watcher = watch()) {
            assertThat(watcher).isNotNull();
            Jars.rules("a", "1.0.0")
                    .header("Require-Capability", "assay.extender;filter:=\"(version>=0.1.0)\",x.y")
                    .write(rules.resolve("a.jar"));
            until(() -> !refused.isEmpty());
            Jars.rules("b", "1.0.0").header("Provide-Capability", "x.y").write(rules.resolve("b.jar"));
            until(() -> versions().size() == 2);
        }
    }

    private List<Issue> problemOfVersion2() {
        boolean newer = Files.exists(rules)
                && host.rules().inForce().stream()
                        .anyMatch(bundle -> bundle.bundle().getVersion().getMajor() == 2);
        Issue issue = Issue.error(IssueCode.RULESET_SYNTAX, Location.of("a.jar"), "broken");
        return newer ? List.of(issue) : catalogueProblems;
    }

    private RulesWatcher watch() {
        return RulesWatcher.start(rules, host.rules(), () -> catalogueProblems, listener());
    }

    private RulesWatcher.Listener listener() {
        return new RulesWatcher.Listener() {
            @Override
            public void changed(String sentence) {
                said.add(sentence);
            }

            @Override
            public void refused(List<Issue> issues) {
                refused.addAll(issues);
            }
        };
    }

    private List<String> versions() {
        return host.rules().inForce().stream()
                .map(RuleBundle::bundle)
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion())
                .toList();
    }

    private static void until(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PROMISED);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        assertThat(condition.getAsBoolean()).as("within two seconds").isTrue();
    }
}
