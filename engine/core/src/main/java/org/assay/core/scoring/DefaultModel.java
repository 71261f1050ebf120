package org.assay.core.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The scoring model that holds where a ruleset names no other: weighted mean of points, capped by the gravest findings.
 * Silence never scores better than honesty, and a further finding never raises score or grade.
 */
public final class DefaultModel {
    private final ScoringRules rules;

    /** Creates the model with a ruleset's numbers. */
    public DefaultModel(ScoringRules rules) {
        this.rules = rules;
    }

    /**
     * Scores one company against one ruleset.
     *
     * @param requirements in any order, each id once
     * @param areas ids of the areas to score by themselves, in the order wanted
     * @throws IllegalArgumentException when an id comes twice
     */
    public ScoreSheet score(List<Scored> requirements, List<String> areas) {
        Units units = Units.of(rules, requirements);
        List<Entry> entries = byId(requirements).stream().map(units::entry).toList();
        Standing standing = Standing.of(rules, entries);
        Optional<Range> interval = interval(standing, entries);
        BigFraction coverage = coverage(entries);
        return new ScoreSheet(
                new Judgement(rules, interval, coverage).of(entries),
                standing.score(),
                standing.raw(),
                declared(entries),
                standing.grade(),
                interval,
                coverage,
                standing.caps(),
                areas(areas, entries),
                Parts.of(standing, entries),
                points(requirements));
    }

    private static Collection<Scored> byId(List<Scored> requirements) {
        Map<String, Scored> sorted = new TreeMap<>();
        for (Scored requirement : requirements) {
            if (sorted.put(requirement.id(), requirement) != null) {
                throw new IllegalArgumentException("requirement comes twice: " + requirement.id());
            }
        }
        return sorted.values();
    }

    private Optional<Range> interval(Standing standing, List<Entry> entries) {
        return standing.score()
                .flatMap(low -> HighEnd.of(rules, entries)
                        .map(high -> Range.of(rules, low, high).because(OpenCaps.of(rules, entries, low))));
    }

    private static BigFraction coverage(List<Entry> entries) {
        Tally applicable = Entry.sum(entries, Entry::evidenced);
        Tally judged = Entry.sum(
                entries.stream()
                        .filter(entry -> entry.of().evidenced().isJudged())
                        .toList(),
                Entry::evidenced);
        return new Tally(judged.outOf(), applicable.outOf()).score().orElse(BigFraction.ZERO);
    }

    private Optional<BigFraction> declared(List<Entry> entries) {
        Limits limits = Limits.of(rules, entries, entry -> entry.declared().caps());
        return Entry.sum(entries, Entry::declared).score().map(limits::cap);
    }

    private List<AreaScore> areas(List<String> areas, List<Entry> entries) {
        Map<String, List<Entry>> byArea = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.of().area()));
        return areas.stream()
                .map(id -> AreaScore.of(id, Standing.of(rules, byArea.getOrDefault(id, List.of()))))
                .toList();
    }

    private Map<String, BigFraction> points(List<Scored> requirements) {
        Map<String, BigFraction> points = new TreeMap<>();
        requirements.forEach(requirement -> rules.points(requirement.evidenced(), requirement.severity())
                .ifPresent(earned -> points.put(requirement.id(), earned)));
        return points;
    }
}
