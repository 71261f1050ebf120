package org.assay.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule bundle that breaks the rules for bundles is refused by name and with the reason; the others are in force. */
class BadBundleIT {
    @TempDir
    static Path folder;

    private static Installation installation;
    private static Cli cli;

    @BeforeAll
    static void forge() throws Exception {
        installation = Installation.in(folder, "sa-8000");
        cli = installation.cli(folder);
        Profiles.write(folder, "mill.yaml", Profiles.YAML);
        Path packed = Files.createDirectory(folder.resolve("packed"));
        Cli.Run run = cli.run(
                "pack",
                Rules.EXAMPLES.resolve("minimal").toString(),
                Rules.EXAMPLES.resolve("with-plugin").toString(),
                "--output",
                packed.toString());
        assertThat(run.status()).as(run.err()).isZero();
        Path good = packed.resolve("minimal-1.0.0.jar");
        forge(good, "class.jar", "", "", Map.of("org/x/Evil.class", "x"));
        forge(good, "nested.jar", "", "", Map.of("lib/evil.jar", "x"));
        forge(good, "climbing.jar", "", "", Map.of("../../evil.yaml", "id: x"));
        forge(good, "absolute.jar", "", "", Map.of("/etc/evil.yaml", "id: x"));
        forge(good, "large.jar", "", "", Map.of("requirements/people/large.yaml", "#".repeat(2 << 20)));
        forge(good, "twice.jar", "", "", Map.of("a/one.yaml", "id: x", "a/two.yaml", "id: x"));
        replace(installation.rules().resolve("twice.jar"), "a/two.yaml", "a/one.yaml");
        forge(good, "nameless.jar", "Bundle-SymbolicName:", "X-Name:", Map.of());
        byte[] whole = Files.readAllBytes(good);
        Files.write(installation.rules().resolve("cut.jar"), Arrays.copyOf(whole, whole.length / 2));
        forge(good, "activated.jar", "Bundle-Version:", "Bundle-Activator: org.x.Evil\r\nBundle-Version:", Map.of());
        forge(good, "future.jar", "(version>=0.1.0)", "(version>=9.0.0)", Map.of());
        forge(good, "changed.jar", "", "", Map.of("requirements/people/more.yaml", "id: more"));
        Files.writeString(installation.rules().resolve("text.jar"), "this is no jar");
        Files.copy(packed.resolve("with-plugin-1.0.0.jar"), installation.rules().resolve("with-plugin.jar"));
    }

    private static void forge(Path good, String name, String from, String to, Map<String, String> more)
            throws IOException {
        Rules.forge(good, installation.rules().resolve(name), from.isEmpty() ? "\0" : from, to, more);
    }

    /** Replaces a text wherever it stands in a file, by one as long. */
    private static void replace(Path file, String from, String to) throws IOException {
        String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
        Files.write(file, bytes.replace(from, to).getBytes(ISO_8859_1));
    }

    private static String reason(Cli.Run run, String jar) {
        return String.join(
                "\n",
                run.err().lines().filter(line -> line.startsWith(jar + ":")).toList());
    }

    @Test
    void eachIsRefusedByNameWithTheReason() throws Exception {
        Cli.Run run = cli.run("list", "rulesets");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("sa-8000").doesNotContain("minimal", "with-plugin");
        assertThat(reason(run, "class.jar")).contains("is refused", "`org/x/Evil.class`", "only data");
        assertThat(reason(run, "nested.jar")).contains("is refused", "`lib/evil.jar`", "only data");
        assertThat(reason(run, "climbing.jar")).contains("is refused", "`../../evil.yaml`", "climbs out");
        assertThat(reason(run, "absolute.jar")).contains("is refused", "`/etc/evil.yaml`", "climbs out");
        assertThat(reason(run, "large.jar")).contains("is refused", "large.yaml", "larger than 1 MiB");
        assertThat(reason(run, "twice.jar")).contains("is refused", "`a/one.yaml`", "stands twice");
        assertThat(reason(run, "nameless.jar")).contains("is refused", "no bundle's manifest");
        assertThat(reason(run, "cut.jar")).contains("is refused", "not a readable jar");
        assertThat(reason(run, "activated.jar")).contains("is refused", "`Bundle-Activator`");
        assertThat(reason(run, "future.jar")).contains("is refused", "another format", "version>=9.0.0");
        assertThat(reason(run, "text.jar")).contains("is refused", "not a readable jar");
        assertThat(reason(run, "with-plugin.jar")).contains("`example.injury_rate`", "is a plugin missing?");
        assertThat(run.err()).contains("more.yaml");
    }

    @Test
    void theOthersAreInForce() throws Exception {
        Cli.Run run = cli.run("evaluate", "mill.yaml", "--ruleset", "sa-8000", "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(Server.json(run.out().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .getJsonArray("results"))
                .hasSize(1);
    }

    @Test
    void theSameIsReportedWhileServing() throws Exception {
        try (Server server = Server.start(cli)) {
            assertThat(server.said()).contains("class.jar", "climbing.jar", "future.jar", "with-plugin.jar");
            assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void withItsPluginTheRulesetIsInForce(@TempDir Path other) throws Exception {
        Installation complete = Installation.in(other);
        Files.copy(
                installation.rules().resolve("with-plugin.jar"),
                complete.rules().resolve("with-plugin.jar"));
        try (Stream<Path> jars = Files.list(Repository.EXAMPLES.resolve("plugin/target"))) {
            Path plugin = jars.filter(jar -> jar.toString().endsWith("SNAPSHOT.jar"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(plugin, complete.plugins().resolve("injury.jar"));
        }
        Profiles.write(other, "mill.yaml", "id: mill\nanswers: { example.injuries: 3, example.hours_worked: 400000 }");

        Cli.Run run = complete.cli(other).run("evaluate", "mill.yaml", "--as-of", "2026-06-30");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("There were 1.5 injuries per 200,000 hours.");
    }
}
