package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assessments that somebody else made, verified from what they name. */
class RecomputeIT {
    private static final String ATLAS = profile("atlas-garments.yaml");
    private static final String NOTHING = "sha256:" + "0".repeat(64);

    @TempDir
    static Path folder;

    private static Cli cli;
    private static String atlas;

    @BeforeAll
    static void evaluate() throws IOException, InterruptedException {
        cli = Cli.in(folder);
        Profiles.write(folder, "mill.yaml", Profiles.ONE_UNKNOWN);
        atlas = evaluated(ATLAS);
        Files.writeString(folder.resolve("atlas.json"), atlas);
    }

    private static String profile(String name) {
        return Repository.EXAMPLES.resolve("profiles").resolve(name).toString();
    }

    private static String evaluated(String... arguments) throws IOException, InterruptedException {
        Cli.Run run = cli.run(with(arguments, "evaluate", "--as-of", "2026-06-30", "--format", "json"));
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    private static Cli.Run recompute(String assessment, String... more) throws IOException, InterruptedException {
        return cli.run(with(more, "recompute", assessment));
    }

    private static String[] with(String[] more, String... command) {
        return Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
    }

    private static String line(String assessment) {
        return Server.json(assessment.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Verifies changed assessments of Atlas in one run, and returns what is said of each. */
    private static List<String> saidOf(String... changed) throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("changed.json"),
                Stream.of(changed).map(RecomputeIT::line).reduce("", String::concat));
        Cli.Run run = recompute("changed.json", "--profile", ATLAS);
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        String[] said = run.out().split("\nThe assessment of ");
        assertThat(said[0]).isEqualTo("0 of " + changed.length + " assessments agree\n");
        return Stream.of(said).skip(1).map(RecomputeIT::flat).toList();
    }

    private static String replaced(String from, String to) {
        assertThat(atlas).contains(from);
        return atlas.replace(from, to);
    }

    @Test
    void whatNobodyChangedAgrees() throws Exception {
        Cli.Run run = recompute("atlas.json", "--profile", ATLAS);

        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("The assessment of atlas-garments as of 2026-06-30 agrees\n")
                .contains("Profile   agrees: sha256:", "6 of 6 agree: ", "4 of 4 recomputed", "agrees in every value");
    }

    @Test
    void everyExampleAgreesInEveryLanguage() throws Exception {
        List<String> profiles;
        try (Stream<Path> files = Files.list(Repository.EXAMPLES.resolve("profiles"))) {
            profiles = files.map(Path::toString).sorted().toList();
        }
        String[] asked = profiles.toArray(String[]::new);
        Files.writeString(
                folder.resolve("all.json"),
                evaluated(asked)
                        + evaluated(with(asked, "--lang", "fr"))
                        + evaluated(with(asked, "--lang", "es", "--lang", "fr")));

        Cli.Run run = recompute(
                "all.json",
                profiles.stream()
                        .flatMap(profile -> Stream.of("--profile", profile))
                        .toArray(String[]::new));

        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).startsWith("21 of 21 assessments agree\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void layoutMakesNoDifferenceOnStandardInputNeither() throws Exception {
        JsonObject read = Server.json(atlas.getBytes(StandardCharsets.UTF_8));
        List<String> keys = new ArrayList<>(read.keySet());
        Collections.reverse(keys);
        var turned = Json.createObjectBuilder();
        keys.forEach(key -> turned.add(key, read.get(key)));
        Path laidOut = Files.writeString(
                folder.resolve("turned.json"),
                turned.build().toString().replace("\"score\":50.0,", "\"score\" : 5.00e1\n,"));

        Process process = cli.command("recompute", "-", "--profile", ATLAS)
                .redirectInput(laidOut.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("agrees in every value");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void whatIsChangedIsFoundWithBothValuesAndWhatMattersMostFirst() throws Exception {
        List<String> said = saidOf(
                replaced("\"score\": 80.4", "\"score\": 90.4"),
                replaced("\"score\": 80.4", "\"score\": \"80.4\""),
                atlas.replaceFirst(
                        "(?s)\"outcome\": \"NOT_MET\"(.*?)\"finding\": \"",
                        "\"outcome\": \"MET\"$1\"finding\": \"No. "),
                replaced("\"engine\": \"0.1.0\"", "\"engine\": \"0.0.9\""));

        assertThat(said.get(0))
                .startsWith("atlas-garments as of 2026-06-30 differs ")
                .contains("Content 1 difference anti-corruption@1.0.0, score: 90.4 in the file, 80.4 recomputed"
                        + " /results/0/score, line 1");
        assertThat(said.get(1)).contains("score: \"80.4\" in the file, 80.4 recomputed");
        assertThat(said.get(2))
                .containsSubsequence(
                        "Content 2 differences",
                        "outcome: \"MET\" in the file, \"NOT_MET\" recomputed",
                        "/outcome, line 3",
                        "finding: \"No. ",
                        "/finding, line 3");
        assertThat(said.get(3))
                .contains(
                        "made by Assay 0.0.9, recomputed by 0.1.0; verify it with the one that made it",
                        "1 difference engine:");
    }

    @Test
    void whatItRestsOnAndIsNotHereIsNamedWithWhatToDo() throws Exception {
        String digest = atlas.replaceAll(
                "(?s).*\"id\": \"labour\",\\s+\"version\": \"1.0.0\",\\s+\"digest\": \"(.*?)\".*", "$1");
        List<String> said = saidOf(
                atlas.replaceAll("(\"(?:ruleset|id)\": \"labour\",\\s+\"version\": )\"1.0.0\"", "$1\"1.2.0\""),
                replaced(digest, NOTHING),
                replaced("\"asOf\": \"2026-06-30\"", "\"asOf\": \"2027-03-31\""),
                replaced("\"asOf\": \"2026-06-30\"", "\"asOf\": \"2010-06-30\""));

        assertThat(said.get(0))
                .contains(
                        "cannot be verified with what is here",
                        "labour 1.2.0 with " + digest
                                + " is not loaded, but labour 1.0.0; load it with --rulesets-from DIR|JAR",
                        "Results 3 of 4 recomputed labour 1.2.0 is not loaded; loaded is 1.0.0",
                        "no difference so far");
        assertThat(said.get(1))
                .contains(
                        "labour 1.0.0 has another content: the assessment names " + NOTHING + ", loaded is " + digest,
                        "Content 2 differences");
        assertThat(said.get(2)).contains("state: \"SCORED\" in the file, \"PROVISIONAL\" recomputed");
        assertThat(said.get(3))
                .contains(
                        "Results 0 of 4 recomputed",
                        "sa-8000 1.0.0 is not in force on 2010-06-30: it is from 2014-06-01 until before 2029-01-01");
    }

    @Test
    void anotherProfileIsSaidFirst() throws Exception {
        grown("grown.yaml", 85);
        Cli.Run other = recompute("atlas.json", "--profile", profile("nevado-dairy.yaml"));
        Cli.Run grown = recompute("atlas.json", "--profile", "grown.yaml");

        assertThat(other.status()).isEqualTo(1);
        assertThat(flat(other.out()))
                .contains(
                        "Profile another than the one assessed, `nevado-dairy` for `atlas-garments`",
                        "more; `--format json`");
        assertThat(grown.status()).isEqualTo(1);
        assertThat(flat(grown.out()))
                .contains(
                        "Profile another than the one assessed, or read with other indicators: the assessment names"
                                + " sha256:",
                        "profile, employees: 84 in the file, 85 recomputed");
    }

    @Test
    void ofSeveralProfilesTheOneWithTheDigestCounts() throws Exception {
        grown("older.yaml", 83);

        Cli.Run run = recompute("atlas.json", "--profile", "older.yaml", "--profile", ATLAS, "--profile", "mill.yaml");

        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.err()).contains("warning: no assessment is of the profile `mill`");
    }

    private static void grown(String name, int employees) throws IOException {
        Files.copy(Path.of(ATLAS), folder.resolve(name));
        Rules.edit(folder.resolve(name), "employees: 84", "employees: " + employees);
    }

    @Test
    void everythingWrongIsSaidAndNothingIsWritten() throws Exception {
        Files.writeString(folder.resolve("cut.json"), atlas.substring(0, atlas.indexOf(",\n", 5_000)));
        Files.writeString(folder.resolve("empty.json"), "");
        Files.writeString(folder.resolve("list.json"), "[" + atlas + "]");

        assertThat(refused("cut.json", ATLAS))
                .contains("cut.json:", "the document ends before it is complete [assessment.syntax]");
        assertThat(refused("empty.json", ATLAS))
                .startsWith("empty.json:1:1: the document is empty [assessment.syntax]");
        assertThat(refused(".", ATLAS)).contains("this is a directory", "[assessment.unreadable]");
        assertThat(refused("list.json", "missing.yaml"))
                .contains(
                        "there is no such file [profile.unreadable]",
                        "list.json:1:1: expected an assessment, a mapping of keys, but found a list",
                        "2 errors");
    }

    private static String refused(String assessment, String profile) throws IOException, InterruptedException {
        Cli.Run run = recompute(assessment, "--profile", profile, "--output", "report.txt");
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("report.txt")).doesNotExist();
        return run.err();
    }

    @Test
    void programsReadTheSame() throws Exception {
        Files.writeString(folder.resolve("better.json"), replaced("\"score\": 80.4", "\"score\": 90.4"));

        Cli.Run run = recompute("better.json", "--profile", ATLAS, "--format", "json", "--output", "report.json");

        assertThat(run.status()).isEqualTo(1);
        JsonObject report = Server.json(Files.readAllBytes(folder.resolve("report.json")));
        assertThat(report.getBoolean("agrees")).isFalse();
        JsonObject one = report.getJsonArray("assessments").getJsonObject(0);
        assertThat(one.getString("verdict")).isEqualTo("DIFFERS");
        assertThat(one.getJsonObject("profile").getBoolean("agrees")).isTrue();
        assertThat(one.getJsonArray("bundles")).hasSize(6);
        assertThat(one.getInt("differenceCount")).isOne();
        JsonObject difference = one.getJsonArray("differences").getJsonObject(0);
        assertThat(difference.getString("pointer")).isEqualTo("/results/0/score");
        assertThat(difference.get("file")).hasToString("90.4");
        assertThat(difference.get("recomputed")).hasToString("80.4");
    }

    /** The name of the ruleset is so that its result stands elsewhere if names and versions are sorted together. */
    @Test
    void rulesThatAreNotInstalledAreBroughtAlong(@TempDir Path work) throws Exception {
        Path rules = Rules.minimal(work, "1.3.0");
        Rules.edit(rules.resolve("ruleset.yaml"), "id: minimal", "id: labour-own");
        String[] brought = {"--profile", "mill.yaml", "--rulesets-from", rules.toString()};
        Files.writeString(folder.resolve("own.json"), evaluated("mill.yaml", "--rulesets-from", rules.toString()));

        Cli.Run without = recompute("own.json", "--profile", "mill.yaml");
        Cli.Run with = recompute("own.json", brought);
        Rules.edit(rules.resolve("requirements/people/week.yaml"), "severity: MAJOR", "severity: MINOR");
        Cli.Run edited = recompute("own.json", brought);

        assertThat(without.status()).isEqualTo(1);
        assertThat(flat(without.out()))
                .contains(
                        "labour-own 1.3.0 with sha256:",
                        "is not loaded; load it with --rulesets-from DIR|JAR",
                        "4 of 5 recomputed");
        assertThat(with.status()).as(with.out() + with.err()).isZero();
        assertThat(edited.status()).isEqualTo(1);
        assertThat(flat(edited.out()))
                .contains(
                        "labour-own 1.3.0 has another content",
                        "severity: \"MAJOR\" in the file, \"MINOR\" recomputed");
    }

    @Test
    void aNewerDictionaryThatIsUsedInsteadIsNamed(@TempDir Path work) throws Exception {
        Path newer = work.resolve("indicators");
        Rules.copy(Repository.RULESETS.resolve("indicators"), newer);
        Rules.edit(newer.resolve("bundle.yaml"), "version: 1.0.0", "version: 1.1.0");

        Cli.Run run = recompute("atlas.json", "--profile", ATLAS, "--rulesets-from", newer.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(flat(run.out()))
                .contains("indicators 1.0.0 is loaded, but here anti-corruption, iso-14001, labour, sa-8000 rests on"
                        + " indicators 1.1.0; recompute where that one is not installed");
    }

    @Test
    void anOverlayRestsOnWhatItExtends() throws Exception {
        String garment =
                Repository.EXAMPLES.resolve("rulesets/garment-cluster-code").toString();
        Files.writeString(folder.resolve("overlay.json"), evaluated(ATLAS, "--rulesets-from", garment, "--lang", "fr"));

        Cli.Run run = recompute("overlay.json", "--profile", ATLAS, "--rulesets-from", garment);

        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("garment-cluster-code 1.0.0", "5 of 5 recomputed");
    }

    @Test
    void aRulesetThatWasAskedForAndIsNotForTheCompanyStaysSo(@TempDir Path work) throws Exception {
        Path rules = Rules.minimal(work, "2.0.0");
        Rules.edit(rules.resolve("ruleset.yaml"), "publisher:", "applies_when: sector = \"ISIC-3100\"\npublisher:");
        String[] mill = {"mill.yaml", "--rulesets-from", rules.toString()};
        Files.writeString(
                folder.resolve("none.json"),
                line(evaluated(with(new String[] {"--ruleset", "minimal"}, mill))) + line(evaluated(mill)));

        Cli.Run run = recompute("none.json", with(mill, "--profile"));

        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).startsWith("2 of 2 assessments agree");
    }
}
