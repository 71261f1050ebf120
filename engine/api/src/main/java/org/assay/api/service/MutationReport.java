package org.assay.api.service;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whether the cases of a ruleset notice when it is changed.
 *
 * @param ruleset the ruleset's id
 * @param mutants every change that was made, in the order of the requirements
 */
public record MutationReport(String ruleset, List<Mutant> mutants) {
    public MutationReport {
        mutants = List.copyOf(mutants);
    }

    /** What became of a change. */
    public enum Fate {
        /** A case fails because of it: what it should do. */
        NOTICED,
        /** No case fails, although a company could be judged otherwise: a case is missing. */
        UNNOTICED,
        /** No case fails, and it is proven that no company could be judged otherwise; left out of the score. */
        WITHOUT_EFFECT
    }

    /**
     * One small change to one requirement.
     *
     * @param requirement the requirement's id
     * @param location {@code file:line:column} of what was changed
     * @param kind what was changed: {@code condition}, {@code parameter}, {@code severity}, {@code weight}, {@code
     *     evidence}, {@code outcome}, {@code branch}, {@code missing}, or {@code bound} for changes beyond the most that are
     *     tried
     * @param change how it was changed, in words
     * @param fate what became of it
     */
    public record Mutant(String requirement, String location, String kind, String change, Fate fate) {}

    /** Returns how many changes have a fate. */
    public long count(Fate fate) {
        return mutants.stream().filter(mutant -> mutant.fate() == fate).count();
    }

    /** Returns the changes that no case noticed although one should, in order. */
    public List<Mutant> survivors() {
        return mutants.stream()
                .filter(mutant -> mutant.fate() == Fate.UNNOTICED)
                .toList();
    }

    /**
     * Returns the share that the cases noticed of the changes that could be noticed, in per cent with one decimal, rounded
     * down; 100 for none.
     */
    public BigDecimal score() {
        return Share.percent(count(Fate.NOTICED), count(Fate.NOTICED) + count(Fate.UNNOTICED));
    }
}
