package org.assay.core.scoring;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.assay.api.ruleset.Severity;

/**
 * The findings a grade bears. Since a graver finding never brings a milder cap, a grade bears a limited number of at most
 * one severity: any number of what is milder, and none of what is graver.
 *
 * @param free the severities it bears any number of
 * @param rationed the one severity it bears some of; empty if there is none
 * @param ration how many of those
 */
record Allowance(Set<Severity> free, Optional<Severity> rationed, int ration) {
    static Allowance of(ScoringRules rules, Band limit) {
        Set<Severity> free = EnumSet.noneOf(Severity.class);
        Optional<Severity> rationed = Optional.empty();
        for (Severity severity : Severity.values()) {
            int borne = rules.borne(severity, limit);
            if (borne == Integer.MAX_VALUE) {
                free.add(severity);
            } else if (borne > 0) {
                rationed = Optional.of(severity);
            }
        }
        return new Allowance(
                free,
                rationed,
                rationed.map(severity -> rules.borne(severity, limit)).orElse(0));
    }

    /**
     * Returns the allowed choice of one verdict for each entry that is most above a rate; empty when none is allowed. The
     * ration goes first to entries that have no other verdict, then to those that gain most by it.
     */
    Optional<Tally> best(List<Entry> entries, Tally rate) {
        Comparator<Tally> byDistance = rate.byDistance();
        List<Pick> picks =
                entries.stream().map(entry -> pick(entry, byDistance)).toList();
        long left = ration - picks.stream().filter(Pick::isForced).count();
        if (left < 0 || picks.stream().anyMatch(Pick::isImpossible)) {
            return Optional.empty();
        }
        Tally sum = picks.stream().map(Pick::tally).reduce(Tally.NONE, Tally::plus);
        return Optional.of(picks.stream()
                .flatMap(pick -> pick.gain().stream())
                .filter(gain -> gain.above(rate).signum() > 0)
                .sorted(byDistance.reversed())
                .limit(left)
                .reduce(sum, Tally::plus));
    }

    private Pick pick(Entry entry, Comparator<Tally> byDistance) {
        return new Pick(
                most(
                        entry,
                        effect -> effect.caps()
                                .filter(caps -> !free.contains(caps))
                                .isEmpty(),
                        byDistance),
                most(entry, effect -> rationed.isPresent() && effect.caps().equals(rationed), byDistance));
    }

    private static Optional<Tally> most(Entry entry, Predicate<Effect> allowed, Comparator<Tally> byDistance) {
        return entry.completions().stream().filter(allowed).map(Effect::tally).max(byDistance);
    }

    /** The best verdict of one entry that takes none of the ration, and the best that does. */
    private record Pick(Optional<Tally> unrationed, Optional<Tally> rationed) {
        boolean isImpossible() {
            return unrationed.isEmpty() && rationed.isEmpty();
        }

        boolean isForced() {
            return unrationed.isEmpty() && rationed.isPresent();
        }

        Tally tally() {
            return unrationed.or(() -> rationed).orElseThrow();
        }

        Optional<Tally> gain() {
            return unrationed.flatMap(tally -> rationed.map(other -> other.minus(tally)));
        }
    }
}
