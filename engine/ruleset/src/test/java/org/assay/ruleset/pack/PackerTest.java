package org.assay.ruleset.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.assay.api.issue.AssayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackerTest {
    private static final Path RULESETS = Path.of("../../rulesets");

    @TempDir
    private Path folder;

    @Test
    void theSameContentGivesTheSameBytes() throws IOException {
        Path first = Packer.pack(RULESETS.resolve("sa-8000"), folder.resolve("first.jar"));
        Path second = Packer.pack(RULESETS.resolve("sa-8000"), folder.resolve("second.jar"));

        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }

    @Test
    void theManifestSaysWhatTheBundleNeeds() throws IOException {
        Path jar = Packer.pack(RULESETS.resolve("sa-8000"), folder);

        assertThat(jar.getFileName()).hasToString("sa-8000-1.0.0.jar");
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            assertThat(manifest.getMainAttributes().getValue("Require-Capability"))
                    .contains("assay.extender;filter:=\"(&(version>=0.1.0)(!(version>=1.0.0)))\"")
                    .contains("assay.rules;filter:=\"(&(id=indicators)(version>=1.0.0)(!(version>=2.0.0)))\"")
                    .contains("assay.rules;filter:=\"(&(id=frameworks)(version>=1.0.0)(!(version>=2.0.0)))\""
                            + ";resolution:=optional");
            assertThat(manifest.getMainAttributes().getValue("Provide-Capability"))
                    .isEqualTo("assay.rules;id=\"sa-8000\";version:Version=\"1.0.0\"");
        }
    }

    @Test
    void frameworksArePackedLikeOtherRules() throws IOException {
        Path jar = Packer.pack(RULESETS.resolve("frameworks"), folder);

        assertThat(jar.getFileName()).hasToString("frameworks-1.0.0.jar");
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.getEntry("ungc.yaml")).isNotNull();
            assertThat(file.getManifest().getMainAttributes().getValue("Provide-Capability"))
                    .isEqualTo("assay.rules;id=\"frameworks\";version:Version=\"1.0.0\"");
        }
    }

    @Test
    void whatHasFaultsIsNotWritten() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("ruleset.yaml"), "id: broken\n");

        assertThatThrownBy(() -> Packer.pack(broken, folder.resolve("broken.jar")))
                .isInstanceOf(AssayException.class);
        assertThat(folder.resolve("broken.jar")).doesNotExist();
    }
}
