package org.assay.host.command;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.api.service.PlaceAndDay;
import org.assay.host.text.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say where law and standards are looked up. */
final class PlaceOptions {
    @Option(
            names = "--country",
            paramLabel = "CC",
            description = "Show what law and standards demand in this country, such as MA.")
    private Optional<String> country = Optional.empty();

    @Option(names = "--region", paramLabel = "CC-R", description = "The same for a region, such as MA-06.")
    private Optional<String> region = Optional.empty();

    @Option(names = "--sector", paramLabel = "ISIC-C", description = "The same for a sector, such as ISIC-1410.")
    private Optional<String> sector = Optional.empty();

    /** Returns the place and a day; a region stands in the country it begins with. */
    PlaceAndDay on(LocalDate day, CommandLine command) {
        check(command, "--country", country, "[A-Z]{2}", "MA");
        check(command, "--region", region, "[A-Z]{2}-[A-Z0-9]{1,3}", "MA-06");
        check(command, "--sector", sector, "ISIC-[A-Z0-9]{1,5}", "ISIC-1410");
        return new PlaceAndDay(country.or(() -> region.map(id -> id.substring(0, 2))), region, sector, day);
    }

    private static void check(
            CommandLine command, String option, Optional<String> given, String pattern, String example) {
        given.filter(text -> !text.matches(pattern)).ifPresent(text -> {
            throw new ParameterException(
                    command, option + " must be a code such as " + example + ", not `" + Visible.of(text) + "`");
        });
    }
}
