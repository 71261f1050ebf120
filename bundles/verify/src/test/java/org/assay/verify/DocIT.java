package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of each ruleset for those who are judged by it. */
class DocIT {
    @TempDir
    static Path folder;

    private static Cli.Run run(String... arguments) throws Exception {
        return Cli.in(folder).run(arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"labour", "sa-8000", "iso-14001", "anti-corruption"})
    void theSameFilesGiveTheSamePageInstalledOrNot(String ruleset) throws Exception {
        Path file = folder.resolve(ruleset + ".html");
        Cli.Run written = run("doc", ruleset, "--output", file.toString());
        Cli.Run fromFolder = run("doc", Repository.RULESETS.resolve(ruleset).toString());

        assertThat(written.status()).as(written.err()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(fromFolder.out())
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .doesNotContain("{{", "Optional[", "org.assay")
                .isEqualTo(Files.readString(file));
    }

    @Test
    void whatIsNoRulesetIsSaidToBeNone() throws Exception {
        Cli.Run unknown = run("doc", "labor");
        Cli.Run empty = run("doc", folder.toString());

        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean `labour`");
        assertThat(empty.status()).isEqualTo(2);
        assertThat(empty.err()).contains("name the folder of a ruleset");
    }
}
