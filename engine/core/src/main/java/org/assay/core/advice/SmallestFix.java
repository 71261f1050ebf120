package org.assay.core.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.assay.api.advice.Improvement.Verdict;
import org.assay.core.scoring.ModelScore;
import org.assay.core.scoring.Necessities;
import org.assay.core.scoring.Scheme;
import org.assay.core.scoring.Scored;

/**
 * The cheapest set of requirements that, once met, brings a company to a grade whatever its open answers turn out to be.
 * A solver proposes the cheapest set that satisfies what is known to be necessary; scoring says whether it
 * suffices; if not, the program learns that one of the others is needed, and proposes again. So the first set that
 * suffices is the cheapest there is, wherever meeting more never makes a score worse.
 */
public final class SmallestFix {
    /** Proposals looked at before looking ends. */
    private static final int MOST = 1_500;

    private final Scheme scheme;
    private final List<Scored> requirements;
    private final List<String> enough;
    private final SortedMap<String, BigDecimal> costs;

    /**
     * Makes a search.
     *
     * @param enough the grades that are good enough, best first
     * @param costs of every requirement that may be met, by id
     */
    public SmallestFix(
            Scheme scheme, List<Scored> requirements, List<String> enough, SortedMap<String, BigDecimal> costs) {
        this.scheme = scheme;
        this.requirements = requirements;
        this.enough = enough;
        this.costs = costs;
    }

    /**
     * A way to the grade.
     *
     * @param verdict whether it is one, and the smallest
     * @param requirements to meet, by id
     */
    public record Way(Verdict verdict, Set<String> requirements) {}

    /** Returns the cheapest way. */
    public Way find() {
        if (reaches(Set.of())) {
            return new Way(Verdict.REACHED, Set.of());
        }
        if (!reaches(costs.keySet())) {
            return new Way(Verdict.OUT_OF_REACH, Set.of());
        }
        FixProgram program = new FixProgram(costs);
        Necessities.of(scheme, requirements, costs.keySet(), enough.get(enough.size() - 1)).stream()
                .filter(inequality -> inequality.least().signum() > 0)
                .forEach(program::require);
        for (int proposals = 0; proposals < MOST; proposals++) {
            Optional<Set<String>> proposed = program.solve();
            if (proposed.isEmpty()) {
                return new Way(Verdict.FOUND, trimmed());
            }
            if (reaches(proposed.get())) {
                return new Way(Verdict.SMALLEST, proposed.get());
            }
            program.requireOneOf(missing(proposed.get()));
        }
        return new Way(Verdict.FOUND, trimmed());
    }

    /** Returns the scored requirements once some are met. */
    public List<Scored> once(Set<String> met) {
        return requirements.stream()
                .map(one -> met.contains(one.id()) ? one.met() : one)
                .toList();
    }

    private boolean reaches(Set<String> met) {
        return ModelScore.of(scheme, once(met)).grade().filter(enough::contains).isPresent();
    }

    /** Of a set that does not suffice, what even as many others as possible beside it leave missing. */
    private Set<String> missing(Set<String> insufficient) {
        Set<String> grown = new TreeSet<>(insufficient);
        for (String other : costs.keySet()) {
            if (grown.add(other) && reaches(grown)) {
                grown.remove(other);
            }
        }
        Set<String> missing = new TreeSet<>(costs.keySet());
        missing.removeAll(grown);
        return missing;
    }

    /** Returns a set that suffices and of which nothing can be left out, the dearest left out first. */
    private Set<String> trimmed() {
        Set<String> all = new TreeSet<>(costs.keySet());
        costs.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .forEach(entry -> {
                    all.remove(entry.getKey());
                    if (!reaches(all)) {
                        all.add(entry.getKey());
                    }
                });
        return all;
    }
}
