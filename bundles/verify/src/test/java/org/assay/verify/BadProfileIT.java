package org.assay.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be assessed is refused with one located issue, in little memory, by the command line and over HTTP. */
class BadProfileIT {
    @TempDir
    static Path folder;

    private static Cli cli;
    private static Server server;

    static List<BadProfile> profiles() {
        return BadProfile.ALL;
    }

    @BeforeAll
    static void start() throws IOException {
        Path work = Files.createDirectory(folder.resolve("work"));
        for (BadProfile profile : BadProfile.ALL) {
            Files.write(work.resolve(profile.file()), profile.content());
        }
        Files.createDirectory(work.resolve("directory.yaml"));
        Profiles.write(work, "good.yaml", Profiles.YAML);
        cli = Installation.in(folder, "sa-8000").cli(work);
        server = Server.start(cli);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void everyProfileThatCannotBeReadIsNamedOnce() throws Exception {
        isRefused(BadProfile::isUnreadable);
    }

    @Test
    void everyAnswerThatDoesNotFitIsNamedOnce() throws Exception {
        isRefused(profile -> !profile.isUnreadable());
    }

    private static void isRefused(Predicate<BadProfile> which) throws IOException, InterruptedException {
        List<BadProfile> bad = BadProfile.ALL.stream().filter(which).toList();
        Stream<String> files = bad.stream().map(BadProfile::file);
        Cli.Run run = cli.run(
                Stream.concat(Stream.of("evaluate", "good.yaml", "--output", "out.txt", "--as-of", "2026-06-30"), files)
                        .toArray(String[]::new));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(cli.folder().resolve("out.txt")).doesNotExist();
        for (BadProfile profile : bad) {
            List<String> issues = run.err()
                    .lines()
                    .filter(line -> line.startsWith(profile.file() + ":"))
                    .toList();
            assertThat(issues).as(profile.file()).hasSize(1);
            assertThat(issues.get(0))
                    .matches("[^:]+:[1-9]\\d*:[1-9]\\d*: .*")
                    .contains(profile.words())
                    .endsWith("[" + profile.code() + "]");
        }
        assertThat(run.err()).endsWith("\n" + bad.size() + " errors\n");
    }

    @Test
    void aDirectoryOrNothingAtAllIsNoProfile() throws Exception {
        Cli.Run run = cli.run("evaluate", "directory.yaml", "nothing.yaml", "--output", "out.txt");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("directory.yaml: this is a directory", "nothing.yaml: there is no such file", "2 errors");
        assertThat(cli.folder().resolve("out.txt")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void overHttpItIsABadRequest(BadProfile profile) throws Exception {
        var response = server.assess("?ruleset=sa-8000", profile.mediaType(), profile.content());
        JsonObject problem = Server.json(response.body());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.getString("type")).endsWith(profile.code());
        assertThat(problem.getJsonArray("issues")).hasSize(1);
        JsonObject issue = problem.getJsonArray("issues").getJsonObject(0);
        assertThat(issue.getString("code")).isEqualTo(profile.code());
        assertThat(issue.getString("message")).contains(profile.words());
        assertThat(issue.getJsonObject("location").getInt("line")).isPositive();
        assertThat(issue.getJsonObject("location").getInt("column")).isPositive();
    }

    @Test
    void anUnknownIndicatorIsAnIssueAndTheRestIsAssessed() throws Exception {
        var response = server.assess("?ruleset=sa-8000", "application/yaml", Profiles.ONE_UNKNOWN.getBytes(UTF_8));
        JsonObject assessment = Server.json(response.body());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(assessment.getJsonArray("results")).hasSize(1);
        assertThat(assessment.getJsonArray("issues").getJsonObject(0).getString("message"))
                .contains("did you mean `hours.weekly_normal`");
    }
}
