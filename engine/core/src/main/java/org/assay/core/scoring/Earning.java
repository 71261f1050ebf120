package org.assay.core.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.scoring.Earned;
import org.assay.ruleset.scoring.Points;

/** What requirements earn that are alike; what it was asked before, it knows. Used by one thread. */
final class Earning {
    private final CompanyNumbers numbers;
    private final Points table;
    private final Severity declared;
    private final Ratio full;
    private final Map<Verdict, Optional<Ratio>> known = new HashMap<>();

    /**
     * Makes it.
     *
     * @param numbers of the company
     * @param table what outcomes earn
     * @param declared the requirement's own severity, by which it counts where nothing is found
     */
    Earning(CompanyNumbers numbers, Points table, Severity declared) {
        this.numbers = numbers;
        this.table = table;
        this.declared = declared;
        this.full = full(declared);
    }

    CompanyNumbers numbers() {
        return numbers;
    }

    /** Returns what there is to earn. */
    Ratio full() {
        return full;
    }

    private Ratio full(Severity severity) {
        return table.of(Outcome.MET, severity)
                .filter(Earned.Points.class::isInstance)
                .map(earned -> numbers.of(((Earned.Points) earned).amount()))
                .orElse(Ratio.ONE);
    }

    /** Returns the points of a verdict; empty if it leaves the score. */
    Optional<Ratio> of(Verdict verdict) {
        return known.computeIfAbsent(verdict, this::points);
    }

    private Optional<Ratio> points(Verdict verdict) {
        return table.of(verdict.outcome(), verdict.severity())
                .map(earned -> of(earned, verdict.severity()))
                .orElseGet(() -> missed(declared));
    }

    /** Returns the points that are earned in a way that is not said of an outcome. */
    Optional<Ratio> of(Earned earned) {
        return of(earned, declared);
    }

    private Optional<Ratio> of(Earned earned, Severity severity) {
        if (earned instanceof Earned.Points points) {
            return Optional.of(numbers.of(points.amount()));
        }
        if (earned instanceof Earned.Halfway) {
            return missed(severity).map(missed -> missed.add(full(severity)).divide(2));
        }
        return earned instanceof Earned.Full ? Optional.of(full(severity)) : Optional.empty();
    }

    private Optional<Ratio> missed(Severity severity) {
        return table.of(Outcome.NOT_MET, severity)
                .filter(earned -> !(earned instanceof Earned.Halfway))
                .flatMap(earned -> of(earned, severity));
    }
}
