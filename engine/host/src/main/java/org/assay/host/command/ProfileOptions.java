package org.assay.host.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.api.profile.CompanyProfile;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The profiles that a command is given. */
final class ProfileOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "PROFILE",
            description = "Files in a format that a plugin reads, such as .yaml or .json; `-` is standard input.")
    private List<String> profiles = new ArrayList<>();

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "Read the profiles as yaml, json, ..., whatever their names end in.")
    private Optional<String> format = Optional.empty();

    /**
     * Reads them in order.
     *
     * @throws org.assay.api.issue.AssayException if any is bad; it carries the issues of all
     */
    List<CompanyProfile> read(Console console, Formats formats) {
        return new ProfileInputs(console, formats, format).read(profiles);
    }
}
