package org.assay.host.command;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line without a command. */
@Command(
        name = "assay",
        mixinStandardHelpOptions = true,
        versionProvider = AssayCommand.Version.class,
        description = "Assesses company profiles against standards and codes of conduct.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay evaluate examples/profiles/atlas-garments.yaml",
            "  assay screen suppliers.jsonl --output results.jsonl",
            "  assay recompute assessment.json --profile examples/profiles/atlas-garments.yaml",
            "  assay list rulesets",
            "  assay explain sa-8000/7.1",
            "  assay coverage --of ungc",
            "  assay test rulesets/sa-8000",
            "  assay diff sa-8000@1.0.0 rulesets/sa-8000",
            "",
            "Exit status: 0 done; 1 below what was asked for, a case failed, or an assessment does not agree; 2 input or usage"
                    + " cannot be used, nothing was written; 3 a fault of Assay or of a plugin.",
            "Completion for bash and zsh: source <(assay generate-completion)"
        })
final class AssayCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** The version as built. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(AssayCommand.class.getPackage().getImplementationVersion())
                    .orElse("(unpackaged)");
            return new String[] {"Assay " + version, "Java " + Runtime.version() + ", picocli " + CommandLine.VERSION};
        }
    }
}
