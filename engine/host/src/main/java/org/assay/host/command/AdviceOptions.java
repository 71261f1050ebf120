package org.assay.host.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.spi.Tree;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands have in common that say more of the scores of profiles than a scorecard does. */
final class AdviceOptions {
    @Mixin
    private ProfileOptions profiles = new ProfileOptions();

    @Mixin
    private RequestOptions request = new RequestOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or a format that a plugin writes, such as json. Default: ${DEFAULT-VALUE}.")
    private String format = TreeFormats.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all.")
    private Optional<Path> output = Optional.empty();

    /** What a command does with the profiles: as text, or as data. */
    interface Work {
        /** Returns the text. */
        String text(Engine engine, List<CompanyProfile> read, Colour colour);

        /** Returns the same as data. */
        Tree tree(Engine engine, List<CompanyProfile> read);
    }

    AssessmentRequest request() {
        return request.request(false);
    }

    /** Reads the profiles, lets a command work on them, and writes what came out. */
    int run(Console console, Engines engines, Work work) {
        output.ifPresent(OutputFile::requireWritable);
        try (Engine engine = engines.start()) {
            request.load(engine, console);
            TreeFormats formats = new TreeFormats(engine.treeWriters());
            formats.require(format);
            List<CompanyProfile> read = profiles.read(console, Formats.of(engine.readers()));
            Colour colour = output.isPresent() ? Colour.NEVER : Colour.AUTO;
            byte[] bytes = format.equals(TreeFormats.TEXT)
                    ? work.text(engine, read, colour).getBytes(StandardCharsets.UTF_8)
                    : formats.bytes(format, work.tree(engine, read));
            console.write(bytes, output);
        }
        return ExitStatus.DONE;
    }
}
