package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules come, change and go while requests are answered; no request fails or sees two versions. */
class SwapIT {
    private static final Duration SOON = Duration.ofSeconds(2);

    @TempDir
    static Path folder;

    private static Installation installation;
    private static Path packed;
    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        installation = Installation.in(folder, "sa-8000");
        packed = Files.createDirectory(folder.resolve("packed"));
        Cli cli = installation.cli(folder);
        Cli.Run run = cli.run(
                "pack",
                Rules.minimal(folder, "1.0.0").toString(),
                Rules.minimal(folder, "1.1.0").toString(),
                "--output",
                packed.toString());
        assertThat(run.status()).as(run.err()).isZero();
        server = Server.start(cli);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void rulesComeChangeAndGoUnderLoad() throws Exception {
        Path file = installation.rules().resolve("minimal.jar");
        try (Load load = Load.on(server, 4)) {
            load.waitForAnswers();
            Files.copy(packed.resolve("minimal-1.0.0.jar"), file);
            isSoon("1.0.0");

            Files.writeString(file, "this is no jar");
            said("the rule bundle minimal.jar is refused");
            assertThat(version()).isEqualTo("1.0.0");

            Files.copy(packed.resolve("minimal-1.1.0.jar"), file, StandardCopyOption.REPLACE_EXISTING);
            isSoon("1.1.0");

            Files.writeString(installation.rules().resolve("broken.jar"), "this is no jar either");
            said("the rule bundle broken.jar is refused");
            assertThat(version()).isEqualTo("1.1.0");

            Files.delete(file);
            isSoon("none");
            load.waitForAnswers();
            load.stop();

            assertThat(load.failures()).isEmpty();
            assertThat(load.versionsSeen())
                    .allSatisfy(versions -> assertThat(versions)
                            .isSubsetOf("none", "1.0.0", "1.1.0")
                            .startsWith("none")
                            .endsWith("none")
                            .isIn(List.of(
                                    List.of("none", "1.0.0", "1.1.0", "none"),
                                    List.of("none", "1.0.0", "none"),
                                    List.of("none", "1.1.0", "none"))));
        }
        assertThat(server.said())
                .contains("minimal.jar is in force", "minimal.jar is replaced", "minimal.jar is withdrawn");
        assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
    }

    private static String version() throws IOException, InterruptedException {
        var response = server.get("/api/v1/rulesets/minimal");
        return response.statusCode() == 404
                ? "none"
                : Server.json(response.body()).getString("version");
    }

    private static void isSoon(String expected) throws IOException, InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        String version = version();
        while (!version.equals(expected) && System.nanoTime() < end) {
            Thread.sleep(20);
            version = version();
        }
        assertThat(version).as(server.said()).isEqualTo(expected);
    }

    private static void said(String words) throws IOException, InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (!server.said().contains(words) && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(server.said()).contains(words);
    }
}
