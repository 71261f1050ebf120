package org.assay.core.scoring;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.ruleset.Severity;

/** The grades that some company could get, whatever its answers, under the weights and severities of a ruleset. */
public final class ReachableGrades {
    /** With more ways to stand than this, some company gets every grade, or nobody can tell. */
    private static final int MOST = 5_000;

    private ReachableGrades() {}

    /**
     * Returns the grades that are certain to be out of reach, best first; none where there are too many ways to stand to
     * look at all of them.
     *
     * @param requirements each with every verdict it could give
     */
    public static List<String> unreachable(ScoringRules rules, Collection<Scored> requirements) {
        Units units = Units.of(rules, requirements);
        Set<Stand> stands = Set.of(new Stand(Tally.NONE, Map.of()));
        for (Scored requirement : requirements) {
            stands = next(rules, stands, units.entry(requirement));
            if (stands.size() > MOST) {
                return List.of();
            }
        }
        Set<String> found = new HashSet<>();
        stands.forEach(stand -> stand.grade(rules).ifPresent(found::add));
        return rules.bands().stream()
                .map(Band::grade)
                .filter(grade -> !found.contains(grade))
                .toList();
    }

    private static Set<Stand> next(ScoringRules rules, Set<Stand> stands, Entry entry) {
        Set<Stand> after = new HashSet<>();
        for (Stand stand : stands) {
            for (Effect effect : entry.completions()) {
                if (!effect.withholdsGrade()) {
                    after.add(stand.with(effect, rules));
                }
            }
        }
        return after;
    }

    /**
     * How a company could stand so far.
     *
     * @param tally its points
     * @param findings how many findings of each severity cap its grade
     */
    private record Stand(Tally tally, Map<Severity, Integer> findings) {
        Stand with(Effect effect, ScoringRules rules) {
            Map<Severity, Integer> more = new EnumMap<>(Severity.class);
            more.putAll(findings);
            effect.caps().ifPresent(severity -> more.merge(severity, 1, (one, other) -> few(rules, one + other)));
            return new Stand(tally.plus(effect.tally()), more);
        }

        /** More findings than any step of the caps asks for make no difference. */
        private static int few(ScoringRules rules, int findings) {
            int most = rules.caps().values().stream()
                    .flatMap(List::stream)
                    .mapToInt(CapStep::findings)
                    .max()
                    .orElse(1);
            return Math.min(findings, most);
        }

        Optional<String> grade(ScoringRules rules) {
            return tally.score().map(score -> {
                Map<Severity, Band> limits = new EnumMap<>(Severity.class);
                findings.forEach((severity, count) ->
                        rules.limit(severity, count).ifPresent(band -> limits.put(severity, band)));
                return rules.grade(new Limits(limits, findings).cap(score));
            });
        }
    }
}
