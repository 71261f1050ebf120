package org.assay.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.spi.ProfileReader;
import org.assay.host.command.Engine;
import org.assay.host.screen.Detail;
import org.assay.host.screen.Judging;
import org.assay.host.screen.Screening;

/**
 * What {@code assay screen} does, in this process: the bytes that Spark has to give too.
 *
 * @param engine assesses
 */
record Reference(Engine engine) {
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    Screening.Outcome screen(Path input, Path output, Detail detail) throws IOException {
        AssessmentRequest request = new AssessmentRequest(DAY, List.of(), false);
        Judging judging = Judging.inJson(engine.assessor(), request, detail, engine.writers(), engine.treeWriters());
        String name = input.getFileName().toString();
        ProfileReader reader = engine.readers().stream()
                .filter(one -> one.extensions().contains(name.substring(name.lastIndexOf('.') + 1)))
                .findFirst()
                .orElseThrow();
        return new Screening(judging, reader, input, output).run("asked", 2, (profiles, read) -> {});
    }
}
