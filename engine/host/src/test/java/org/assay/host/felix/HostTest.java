package org.assay.host.felix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.service.Assessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class HostTest {
    @TempDir
    Path folder;

    @Test
    void startsWhatLiesInADistribution() throws IOException {
        Path home = Files.createDirectories(folder.resolve("a home with spaces + ümlaut"));
        for (String part : List.of("system", "plugins", "rules")) {
            Files.createDirectories(home.resolve(part));
        }
        Jars.extender().write(home.resolve("system/core.jar"));
        Jars.bundle("plugin", "1.0.0").write(home.resolve("plugins/plugin.jar"));
        Jars.rules("sa-8000", "1.0.0").write(home.resolve("rules/sa-8000.jar"));

        try (Host host = Host.start(Distribution.at(home), Map.of())) {
            assertThat(host.problems()).isEmpty();
            assertThat(host.rules().inForce())
                    .singleElement()
                    .satisfies(rules -> assertThat(rules.bundle().getState()).isEqualTo(Bundle.ACTIVE));
        }
    }

    @Test
    void startsDeclarativeServices() {
        List<Path> scr = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(path -> path.matches(".*(felix.scr|org.osgi.util|org.osgi.service.component)-?[^/]*\\.jar"))
                .map(Path::of)
                .toList();
        assertThat(scr).hasSize(4);

        try (Host host = Host.start(new Distribution(scr, List.of(), List.of()), Map.of())) {
            assertThat(host.problems()).isEmpty();
        }
    }

    @Test
    void sharesTheApiWithBundles() {
        Path reader = Jars.bundle("reader", "1.0.0")
                .header("Import-Package", "org.assay.api.spi;version=\"[0.1,0.2)\"")
                .write(folder.resolve("reader.jar"));

        try (Host host = Host.start(new Distribution(List.of(reader), List.of(), List.of()), Map.of())) {
            assertThat(host.problems()).isEmpty();
        }
    }

    @Test
    void saysWhichSystemBundleFailsAndWhy() {
        Path core = Jars.bundle("core", "1.0.0")
                .header("Import-Package", "org.nowhere")
                .write(folder.resolve("core.jar"));

        assertThatThrownBy(() -> Host.start(new Distribution(List.of(core), List.of(), List.of()), Map.of()))
                .isInstanceOf(AssayException.class)
                .hasMessageContaining("core.jar")
                .hasMessageContaining("org.nowhere")
                .hasMessageContaining("engine.fault");
    }

    @Test
    void reportsAPluginThatFailsAndStartsTheOthers() {
        Path broken = Jars.bundle("broken", "1.0.0")
                .header("Import-Package", "org.nowhere")
                .write(folder.resolve("broken.jar"));
        Path whole = Jars.bundle("whole", "1.0.0")
                .header("Provide-Capability", "assay.indicator;id=\"derived.x\"")
                .write(folder.resolve("whole.jar"));
        Path rules = Jars.rules("r", "1.0.0").write(folder.resolve("r.jar"));

        try (Host host = start(List.of(broken, whole), List.of(rules))) {
            assertThat(host.problems())
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.code()).isEqualTo(IssueCode.BUNDLE_UNRESOLVED))
                    .satisfies(issue -> assertThat(issue.message()).contains("broken.jar", "org.nowhere"));
            assertThat(host.rules().inForce()).hasSize(1);
        }
    }

    @Test
    void refusesARuleBundleWhosePluginIsMissing() {
        Path needy = Jars.rules("needy", "1.0.0")
                .header(
                        "Require-Capability",
                        "assay.extender;filter:=\"(version>=0.1.0)\",assay.indicator;filter:=\"(id=derived.x)\"")
                .write(folder.resolve("needy.jar"));

        assertThat(refusal(needy)).contains("needy.jar", "the indicator `derived.x`", "plugin");
    }

    @Test
    void refusesARuleBundleOfANewerFormat() {
        Path newer = Jars.bundle("newer", "1.0.0")
                .header("Require-Capability", "assay.extender;filter:=\"(version>=2.0.0)\"")
                .write(folder.resolve("newer.jar"));

        assertThat(refusal(newer)).contains("newer.jar", "(version>=2.0.0)", "reads 0.1.0");
    }

    @Test
    void refusesCode() {
        Path code = Jars.rules("code", "1.0.0").entry("a/B.class", "x").write(folder.resolve("code.jar"));

        assertThat(refusal(code)).contains("code.jar", "a/B.class");
    }

    @Test
    void refusesPathsThatClimbOut() {
        Path out = Jars.rules("out", "1.0.0").entry("../../etc/x", "x").write(folder.resolve("out.jar"));
        Path root = Jars.rules("root", "1.0.0").entry("/etc/x", "x").write(folder.resolve("root.jar"));

        assertThat(refusal(out)).contains("out.jar", "../../etc/x", "climbs out");
        assertThat(refusal(root)).contains("root.jar", "/etc/x", "climbs out");
    }

    @Test
    void refusesWhatIsNoRuleBundle() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "not a jar");
        Path other = Jars.bundle("other", "1.0.0").write(folder.resolve("other.jar"));
        Path activator =
                Jars.rules("act", "1.0.0").header("Bundle-Activator", "a.B").write(folder.resolve("act.jar"));

        assertThat(refusal(text)).contains("text.jar", "not a readable jar");
        assertThat(refusal(other)).contains("other.jar", "assay.extender");
        assertThat(refusal(activator)).contains("act.jar", "Bundle-Activator");
    }

    @Test
    void aBrokenRuleBundleLeavesTheOthers() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "");
        Path whole = Jars.rules("whole", "1.0.0").write(folder.resolve("whole.jar"));

        try (Host host = start(List.of(), List.of(broken, whole))) {
            assertThat(host.problems()).hasSize(1);
            assertThat(host.rules().inForce()).extracting(RuleBundle::name).containsExactly("whole.jar");
        }
    }

    @Test
    void rulesForOneRunCountInsteadOfThoseOfTheSameNameAndVersion() throws IOException {
        Path installed = Jars.rules("r", "1.0.0").write(folder.resolve("installed.jar"));
        Path other = Jars.rules("r", "1.1.0").write(folder.resolve("other.jar"));
        Path edited = Jars.rules("r", "1.0.0").write(folder.resolve("edited.jar"));

        try (Host host = start(List.of(), List.of(installed, other))) {
            host.rules().installInstead(List.of(edited));

            assertThat(host.rules().inForce()).extracting(RuleBundle::name).containsExactly("other.jar", "edited.jar");
        }
    }

    @Test
    void namesAServiceThatNobodyOffers() {
        try (Host host = start(List.of(), List.of())) {
            assertThat(host.services().all(Assessor.class)).isEmpty();
            assertThat(host.services().find(Assessor.class, "(x=y)", java.time.Duration.ofMillis(10)))
                    .isEmpty();
        }
    }

    private Host start(List<Path> plugins, List<Path> rules) {
        Path core = Jars.extender().write(folder.resolve("core.jar"));
        return Host.start(new Distribution(List.of(core), plugins, rules), Map.of());
    }

    private String refusal(Path rules) {
        try (Host host = start(List.of(), List.of(rules))) {
            assertThat(host.rules().inForce()).isEmpty();
            assertThat(host.problems()).extracting(Issue::code).containsOnly(IssueCode.RULESET_BUNDLE);
            return host.problems().get(0).message();
        }
    }
}
