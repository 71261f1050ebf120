package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two rulesets, as an auditor is told. */
class DiffIT {
    @TempDir
    static Path folder;

    private static Cli cli;
    private static Path after;

    @BeforeAll
    static void write() throws IOException {
        cli = Cli.in(folder);
        code("before", "1.0.0");
        after = code("after", "1.1.0");
        change();
    }

    private static Path code(String name, String version) throws IOException {
        Path code = Files.createDirectories(folder.resolve(name).resolve("requirements/all"))
                .getParent()
                .getParent();
        Files.writeString(code.resolve("ruleset.yaml"), """
                id: code
                version: %s
                title: The code
                publisher: Us
                licence: CC-BY-4.0
                in_force: { from: 2026-01-01 }
                requires: { indicators: ^1.0, parameters: ^1.0 }
                prefix: code
                cases_as_of: 2026-06-30
                areas: [ { id: all, title: All } ]
                """.formatted(version));
        requirement(code, "gone", "met_when: union.workers_informed = true");
        requirement(code, "milder", "met_when: hours.weekly_normal <= code.week");
        requirement(code, "stricter", "met_when: hours.weekly_max <= 60\nevidence: { at_least: document }");
        requirement(code, "other", "met_when: hours.overtime_agreement = true");
        requirement(code, "words", "met_when: forced.free_to_quit = true");
        requirement(code, "same", "met_when: forced.deposits = 0");
        Files.createDirectories(code.resolve("parameters"));
        Files.writeString(code.resolve("parameters/code.week.yaml"), """
                id: code.week
                title: Our week
                unit: h
                protective: lower
                values:
                  "*": [ { from: 2020-01-01, value: 44, source: agreed, confidence: high } ]
                """);
        return code;
    }

    private static void requirement(Path code, String id, String lines) throws IOException {
        Files.writeString(file(code, id), """
                id: %s
                clause: { number: "1" }
                title: Point %s
                basis: CODE
                severity: MAJOR
                question: What about %s?
                %s
                """.formatted(id, id, id, lines));
        Files.writeString(
                code.resolve("requirements/all/" + id + ".cases.yaml"),
                "- { name: nobody answered, given: { country: BD }, expect: NO_EVIDENCE }\n");
    }

    private static Path file(Path code, String id) {
        return code.resolve("requirements/all/" + id + ".yaml");
    }

    private static void change() throws IOException {
        Files.delete(file(after, "gone"));
        Files.delete(file(after, "gone.cases"));
        requirement(after, "come", "met_when: leave.annual_days >= 12");
        Rules.edit(file(after, "milder"), "severity: MAJOR", "severity: MINOR");
        Rules.edit(file(after, "stricter"), "<= 60", "<= 56 and union.representatives_elected = true");
        Rules.edit(file(after, "stricter"), "document }", "cross_checked, not_older_than: P12M }");
        Rules.edit(file(after, "other"), "hours.overtime_agreement = true", "union.access = true");
        Rules.edit(file(after, "words"), "Point words", "Point in words");
        Rules.edit(after.resolve("parameters/code.week.yaml"), "value: 44", "value: 46");
        Rules.edit(after.resolve("ruleset.yaml"), "from: 2026-01-01", "from: 2027-01-01");
    }

    private static Cli.Run diff(String... arguments) throws IOException, InterruptedException {
        String[] all = new String[arguments.length + 1];
        all[0] = "diff";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return cli.run(all);
    }

    @Test
    void whatIsAskedLessComesFirst() throws Exception {
        Cli.Run run = diff("before", "after");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(String::strip).filter(line -> !line.isEmpty()))
                .startsWith("From code 1.0.0 to code 1.1.0");
        assertThat(run.out())
                .containsSubsequence(
                        """
                        Left out (1)
                          gone Point gone
                        """,
                        """
                        Asks for less (2)
                          milder Point milder
                            - milder: minor, was major
                          code.week Our week (read by milder)
                            - everywhere from 2020-01-01: 46 h, was 44 h
                        """,
                        """
                        Different in another way (2)
                          code The code
                            ~ in force: from 2027-01-01, was from 2026-01-01
                          other Point other
                            ~ met if: union.access is yes; was if: hours.overtime_agreement is yes
                        """,
                        """
                        Asks for more (1)
                          stricter Point stricter
                            + met if: hours.weekly_max is at most 56 and union.representatives_elected is yes; was if:
                              hours.weekly_max is at most 60
                            + stronger proof: at least cross-checked, not older than 12 months, was at least document
                        """,
                        """
                        New (1)
                          come Point come
                            + major: met when leave.annual_days is at least 12; else not met
                        """,
                        "Questions no longer asked (",
                        "hours.overtime_agreement ",
                        "Questions newly asked (",
                        "union.representatives_elected ",
                        """
                        Only in other words (1)
                          words Point in words
                            = title: “Point in words”, was “Point words”
                        """)
                .doesNotContain("Point same");
    }

    @Test
    void programsReadTheSame() throws Exception {
        Cli.Run run = diff("before", "after", "--format", "json", "--output", "changes.json", "--exit-code");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        JsonObject json = Server.json(Files.readAllBytes(folder.resolve("changes.json")));
        assertThat(json.getString("relation")).isEqualTo("VERSIONS");
        assertThat(json.getJsonObject("after").getString("version")).isEqualTo("1.1.0");
        JsonObject first = json.getJsonArray("differences").getJsonObject(0);
        assertThat(first.getString("id")).isEqualTo("gone");
        assertThat(first.getString("kind")).isEqualTo("REMOVED");
        assertThat(first.getString("effect")).isEqualTo("LESS");
    }

    @Test
    void whatIsTheSameIsNoDifference() throws Exception {
        Cli.Run same = diff("before", "before", "--exit-code");
        Path commented = code("commented", "1.0.0");
        Files.writeString(file(commented, "same"), "# a remark\n" + Files.readString(file(commented, "same")));

        assertThat(same.status()).isZero();
        assertThat(same.out()).isEqualTo("No difference: code 1.0.0 and code 1.0.0 hold the same files.\n");
        assertThat(diff("before", "commented").out())
                .startsWith("No difference in what code 1.0.0 and code 1.0.0 ask and say. Their files differ");
        assertThat(diff("labour", Repository.RULESETS.resolve("labour").toString())
                        .out())
                .startsWith("No difference: labour ");
    }

    @Test
    void aPackedOneIsComparedLikeAFolder() throws Exception {
        assertThat(cli.run("pack", "before", "--output", "code.jar").status()).isZero();

        assertThat(diff("code.jar", "after").out())
                .isEqualTo(diff("before", "after").out());
    }

    @Test
    void anOverlayIsComparedWithEachRulesetItIsBuiltOn() throws Exception {
        String garment =
                Repository.EXAMPLES.resolve("rulesets/garment-cluster-code").toString();

        String labour = diff("labour", garment).out();
        String corruption = diff("anti-corruption", garment).out();

        assertThat(labour)
                .contains("garment-cluster-code is built on labour.")
                .containsSubsequence(
                        "Asks for more (",
                        "labour.7.2 Longest week with overtime, as the members agreed\n",
                        "Reason: The members agreed on a longest week that is shorter than the standard's.\n",
                        "+ met only if also: hours.weekly_max is at most garment.limit.weekly_max\n",
                        "New (",
                        "anti-corruption.5.1 ",
                        "+ taken over from anti-corruption, ");
        assertThat(corruption)
                .containsSubsequence("""
                Left out (1)
                  channel A channel with deadlines (larger firms)
                    Reason: The association runs one hotline""", "Asks for less (", "anti-corruption.9.2 ", "- milder: minor, was major");
        assertThat(diff(garment, "anti-corruption").out())
                .containsSubsequence(
                        "Asks for less (", "uncac-21 ", "- milder: critical, was zero tolerance", "New (", "channel ");
    }

    @Test
    void aMistakeIsAnsweredWithWhatIsThere() throws Exception {
        Path faulty = code("faulty", "1.2.0");
        Rules.edit(file(faulty, "same"), "forced.deposits", "forced.deposit");
        Rules.edit(file(faulty, "other"), "MAJOR", "MAYOR");

        Cli.Run unknown = diff("labur", "after");
        Cli.Run version = diff("labour@9.0.0", "after");
        Cli.Run noRuleset =
                diff("before", Repository.RULESETS.resolve("indicators").toString());
        Cli.Run nothing = diff("before", folder.resolve("no-such").toString());
        Cli.Run faults = diff("before", "faulty");

        assertThat(unknown.err()).contains("`labur`", "did you mean `labour`");
        assertThat(version.err()).contains("labour", "1.0.0");
        assertThat(noRuleset.err())
                .contains("holds indicators, parameters or frameworks; name the folder of a ruleset");
        assertThat(nothing.err()).contains("no-such");
        assertThat(faults.err()).contains("same.yaml:7:", "did you mean `forced.deposits`", "other.yaml:5:", "MAYOR");
        for (Cli.Run run : new Cli.Run[] {unknown, version, noRuleset, nothing, faults, diff("before")}) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).doesNotContain("Exception");
        }
    }
}
