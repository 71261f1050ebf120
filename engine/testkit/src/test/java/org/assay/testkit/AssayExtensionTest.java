package org.assay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.assay.api.issue.AssayException;
import org.assay.api.spi.ProfileReader;
import org.assay.host.felix.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AssayExtensionTest {
    @RegisterExtension
    static final AssayExtension ASSAY = AssayExtension.of(new Distribution(List.of(), List.of(), List.of()));

    @Test
    void handsOverTheRunningEngine(RunningAssay assay) {
        assertThat(assay.problems()).isEmpty();
        assertThat(assay.all(ProfileReader.class)).isEmpty();
        assertThat(assay.rules().inForce()).isEmpty();
    }

    @Test
    void refusesAFolderThatIsNoDistribution() {
        assertThatThrownBy(() -> AssayExtension.of(Path.of("src")))
                .isInstanceOf(AssayException.class)
                .hasMessageContaining("no distribution");
    }
}
