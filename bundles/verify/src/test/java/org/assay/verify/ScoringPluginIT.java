package org.assay.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ruleset whose score a plugin combines, with the plugin and without it. */
class ScoringPluginIT {
    private static final Path HARMONIC = Repository.EXAMPLES.resolve("rulesets/harmonic");
    private static final String SITE =
            "id: site\nanswers: { harm.water_reused: 90, harm.energy_renewable: 10, harm.waste_recycled: 45 }\n";

    @TempDir
    static Path folder;

    @TempDir
    static Path without;

    private static Cli cli;

    @BeforeAll
    static void install() throws Exception {
        Installation installation = Installation.in(folder);
        try (Stream<Path> jars = Files.list(Repository.EXAMPLES.resolve("plugin/target"))) {
            Path plugin = jars.filter(jar -> jar.toString().endsWith("SNAPSHOT.jar"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(plugin, installation.plugins().resolve("example.jar"));
        }
        cli = installation.cli(folder);
        Cli.Run packed = cli.run(
                "pack", HARMONIC.toString(), "--output", installation.rules().toString());
        assertThat(packed.status()).as(packed.err()).isZero();
        Profiles.write(folder, "site.yaml", SITE);
    }

    @Test
    void thePluginCombinesAndTheRestIsTheGrammars() throws Exception {
        Cli.Run run = cli.run("evaluate", "site.yaml", "--as-of", "2026-06-30", "--format", "json");

        JsonObject result =
                Server.json(run.out().getBytes(UTF_8)).getJsonArray("results").getJsonObject(0);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(result.getString("state")).isEqualTo("SCORED");
        assertThat(result.getJsonNumber("score").bigDecimalValue()).isEqualByComparingTo("22.5");
        assertThat(result.getString("grade")).isEqualTo("poor");
        assertThat(result.getJsonArray("models")
                        .getJsonObject(0)
                        .getJsonNumber("score")
                        .bigDecimalValue())
                .isEqualByComparingTo("48.3");
    }

    @Test
    void aWeakMemberCountsMostWhenTheScoreIsExplained() throws Exception {
        Cli.Run run = cli.run("explain-score", "site.yaml", "--ruleset", "harmonic", "--as-of", "2026-06-30");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines().map(String::strip))
                .anyMatch(line -> line.startsWith("16.88") && line.contains("energy"))
                .anyMatch(line -> line.startsWith("1.88") && line.contains("water"))
                .anyMatch(line -> line.startsWith("3.75") && line.contains("waste"));
    }

    @Test
    void withoutThePluginTheRuleBundleIsRefusedByName() throws Exception {
        Installation bare = Installation.in(without);
        Files.copy(
                folder.resolve("assay/rules/harmonic-1.0.0.jar"), bare.rules().resolve("harmonic-1.0.0.jar"));

        Cli.Run run = bare.cli(without).run("list", "rulesets");

        assertThat(run.out()).doesNotContain("harmonic ");
        assertThat(run.err()).contains("harmonic", "`example.harmonic_mean`", "is a plugin missing?");
    }

    @Test
    void checkingItAndTryingItsCasesNeedsNoPlugin() throws Exception {
        Cli plain = Cli.in(without);

        Cli.Run lint = plain.run("lint", HARMONIC.toString());
        Cli.Run test = plain.run("test", HARMONIC.toString());

        assertThat(lint.status()).as(lint.out() + lint.err()).isZero();
        assertThat(test.status()).as(test.out() + test.err()).isZero();
    }
}
