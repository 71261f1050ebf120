package org.assay.host.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.assay.host.trial.Demand;
import picocli.CommandLine.Option;

/** What is asked of the cases of a ruleset beyond passing, and where that is reported. */
final class TestOptions {
    @Option(
            names = "--coverage",
            description =
                    "Show of each requirement which outcomes, branches and sides of thresholds its cases reach, and"
                            + " all that none reaches.")
    private boolean coverage;

    @Option(
            names = "--mutate",
            description =
                    "Change every threshold, sign, severity and weight, one at a time, and show the changes that no"
                            + " case notices. Nothing is written.")
    private boolean mutate;

    @Option(
            names = "--min-coverage",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "End with status 1 if the cases of a ruleset reach less.")
    private Optional<BigDecimal> leastCoverage = Optional.empty();

    @Option(
            names = "--min-score",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description =
                    "End with status 1 if the cases of a ruleset notice a smaller share of changes; asks for --mutate.")
    private Optional<BigDecimal> leastScore = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write JUnit XML for build servers to this file, whole or not at all.")
    private Optional<Path> report = Optional.empty();

    boolean showsCoverage() {
        return coverage;
    }

    boolean mutates() {
        return mutate || leastScore.isPresent();
    }

    Demand demand() {
        return new Demand(leastCoverage, leastScore);
    }

    Optional<Path> report() {
        return report;
    }
}
