package org.assay.api.service;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whether the cases of a ruleset notice when it is changed.
 *
 * @param ruleset the ruleset's id
 * @param mutants every change that was tried, in the order of the requirements
 */
public record MutationReport(String ruleset, List<Mutant> mutants) {
    public MutationReport {
        mutants = List.copyOf(mutants);
    }

    /**
     * One small change to one requirement.
     *
     * @param requirement the requirement's id
     * @param location {@code file:line:column} of what was changed
     * @param kind what was changed: {@code condition}, {@code parameter}, {@code severity}, {@code weight}, {@code
     *     evidence}, {@code outcome}, {@code branch} or {@code missing}
     * @param change how it was changed, in words
     * @param killed whether a case of the requirement failed because of it
     */
    public record Mutant(String requirement, String location, String kind, String change, boolean killed) {}

    /** Returns how many changes the cases noticed. */
    public long killed() {
        return mutants.stream().filter(Mutant::killed).count();
    }

    /** Returns the changes that no case noticed, in order. */
    public List<Mutant> survivors() {
        return mutants.stream().filter(mutant -> !mutant.killed()).toList();
    }

    /** Returns the share of the changes that the cases noticed, in per cent with one decimal, rounded down. */
    public BigDecimal score() {
        return Share.percent(killed(), mutants.size());
    }
}
