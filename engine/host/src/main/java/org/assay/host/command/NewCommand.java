package org.assay.host.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the first draft of something. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the first draft of a ruleset, of an overlay, of a translation or of a company profile.",
            "What is not given by options is asked on a terminal. Nothing is ever written over."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay new ruleset my-code --title \"Our code of conduct\" --publisher \"Our association\"",
            "  assay new overlay our-mills --extends labour --title \"Code of our mills\" --publisher \"Our association\"",
            "  assay new translation my-code --lang fr",
            "  assay new profile mill.yaml --ruleset labour --ruleset sa-8000"
        })
final class NewCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to begin: "
                        + String.join(
                                ", ",
                                spec.subcommands().keySet().stream().sorted().toList()));
    }
}
