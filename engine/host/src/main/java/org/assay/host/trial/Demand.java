package org.assay.host.trial;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.service.MutationReport;

/**
 * What is asked of cases beyond passing.
 *
 * @param coverage the least share of what there is to reach that they must reach, in per cent; empty if none is asked
 * @param score the least share of changes that they must notice, in per cent; empty if none is asked
 */
public record Demand(Optional<BigDecimal> coverage, Optional<BigDecimal> score) {
    /**
     * One thing that was asked, and what came of it.
     *
     * @param asked what was asked, such as {@code coverage of at least 90 %}
     * @param shortfall how far it was missed; empty if it is fulfilled
     * @param details what to mend, a line each
     */
    public record Answer(String asked, Optional<String> shortfall, List<String> details) {}

    /** Returns what came of each thing that was asked of one ruleset. */
    public List<Answer> answers(Trial trial) {
        return Stream.concat(
                        coverage.map(least -> reached(trial, least)).stream(),
                        score.map(least -> noticed(trial, least)).stream())
                .toList();
    }

    private static Answer reached(Trial trial, BigDecimal least) {
        return answer(
                "coverage",
                least,
                Optional.of(trial.cases().reach().percent()),
                trial.cases().reach().gaps().stream().map(Lines::gap).toList());
    }

    private static Answer noticed(Trial trial, BigDecimal least) {
        return answer(
                "mutation score",
                least,
                trial.mutation().map(MutationReport::score),
                trial.mutation().map(MutationReport::survivors).orElse(List.of()).stream()
                        .map(Lines::survivor)
                        .toList());
    }

    private static Answer answer(String what, BigDecimal least, Optional<BigDecimal> is, List<String> details) {
        String asked = what + " of at least " + least.toPlainString() + " %";
        Optional<String> shortfall = is.isEmpty()
                ? Optional.of("the " + what + " is not known, because a case fails")
                : is.filter(value -> value.compareTo(least) < 0)
                        .map(value -> "the " + what + " is " + value.toPlainString() + " %, and "
                                + least.toPlainString() + " % was asked for");
        return new Answer(asked, shortfall, details);
    }
}
