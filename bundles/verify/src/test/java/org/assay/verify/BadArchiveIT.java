package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Archives that break programs, as rule bundles, in a program with little memory: refused once, by name; all else goes on. */
@Timeout(300)
class BadArchiveIT {
    private static final String LITTLE_MEMORY = "-Xmx96m";
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static Installation installation;
    private static Cli cli;
    private static Path good;
    private static Path bad;
    private static Map<String, String> reasons;

    @BeforeAll
    static void forge() throws Exception {
        installation = Installation.in(folder, "sa-8000");
        cli = installation.cli(folder).with(LITTLE_MEMORY);
        Cli.Run run = cli.run("pack", Rules.EXAMPLES.resolve("minimal").toString());
        assertThat(run.status()).as(run.err()).isZero();
        good = folder.resolve("minimal-1.0.0.jar");
        bad = Files.createDirectory(folder.resolve("bad"));
        reasons = Archives.forge(good, bad);
        Profiles.write(folder, "mill.yaml", Profiles.YAML);
    }

    @Test
    void aServerLivesOnAndSaysOnceWhatIsWrong() throws Exception {
        Path rules = installation.rules();
        Path replaced = Files.copy(good, rules.resolve("minimal.jar"));
        try (Server server = Server.start(cli)) {
            for (String name : reasons.keySet()) {
                move(name, rules.resolve(name));
            }
            for (Map.Entry<String, String> reason : reasons.entrySet()) {
                isSaid(server, reason.getKey(), reason.getValue());
            }
            move("zeros.jar", replaced);
            isSaid(server, "minimal.jar", reasons.get("zeros.jar"));

            assertThat(server.said()).contains("link.jar is not in force, because of faults in it");
            assertThat(server.get("/api/v1/rulesets/minimal").statusCode()).isEqualTo(200);
            assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
            Files.copy(good, replaced, StandardCopyOption.REPLACE_EXISTING);
            isSaid(server, "minimal.jar", "is replaced");
            assertThat(server.said()).doesNotContain("OutOfMemory", "Exception", "\u001b", "\u202e");
            reasons.forEach((name, reason) ->
                    assertThat(told(server, reason, name)).as(name).hasSize(1));
        } finally {
            for (String name : reasons.keySet()) {
                Files.delete(rules.resolve(name));
            }
        }
        assertThat(folder.getParent().resolve("evil.yaml")).doesNotExist();
    }

    private static void move(String name, Path place) throws IOException {
        Path copy = folder.resolve("arriving");
        if (Files.isSymbolicLink(bad.resolve(name))) {
            Files.createSymbolicLink(place, Files.readSymbolicLink(bad.resolve(name)));
        } else {
            Files.createLink(copy, bad.resolve(name));
            Files.move(copy, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void isSaid(Server server, String name, String reason) throws Exception {
        long end = System.nanoTime() + SOON.toNanos();
        while (told(server, reason, name).isEmpty() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(told(server, reason, name))
                .as(name + " in\n" + server.said())
                .isNotEmpty();
    }

    /** Returns the lines that say this of a bundle; what is wrong inside is said of the bundle's own name. */
    private static List<String> told(Server server, String reason, String name) {
        return lines(server.said(), reason)
                .filter(line -> line.contains(name) || line.startsWith("assay.rules.minimal"))
                .toList();
    }

    private static Stream<String> lines(String said, String reason) {
        return said.lines().filter(line -> line.contains(reason));
    }

    @Test
    void aRunIsRefusedByName() throws Exception {
        for (String name : List.of("climbing.jar", "zeros.jar", "many.jar", "fat.jar", "cut.jar")) {
            Cli.Run run = cli.run("evaluate", "mill.yaml", "--output", "out.txt", "--rulesets-from", "bad/" + name);

            assertThat(run.status()).as(name).isEqualTo(2);
            assertThat(run.err()).as(name).contains(name).doesNotContain("Assay failed", "Exception");
            assertThat(folder.resolve("out.txt")).doesNotExist();
        }
    }

    @Test
    void aPageOfOneIsRefusedToo() throws Exception {
        for (String name : List.of("zeros.jar", "fat.jar")) {
            Cli.Run run = cli.run("doc", "bad/" + name, "--output", "out.html");

            assertThat(run.status()).as(name).isEqualTo(2);
            assertThat(run.err()).as(name).contains("bad/" + name).doesNotContain("Assay failed");
            assertThat(folder.resolve("out.html")).doesNotExist();
        }
    }

    @Test
    void anInnocentCommentIsNoFault() throws Exception {
        Path commented = folder.resolve("commented.jar");
        byte[] whole = Files.readAllBytes(good);
        whole[whole.length - 2] = (byte) 0xFF;
        whole[whole.length - 1] = (byte) 0xFF;
        Files.write(commented, whole);
        Files.write(commented, new byte[0xFFFF], java.nio.file.StandardOpenOption.APPEND);
        Cli.Run run = cli.run("evaluate", "mill.yaml", "--rulesets-from", "commented.jar", "--ruleset", "minimal");

        assertThat(run.status()).as(run.err()).isZero();
    }
}
