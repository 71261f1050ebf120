package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.ruleset.Severity;

/** Every completion of the answers, scored one by one without any of the model's short cuts. */
final class Completions {
    private final Rules rules;
    private final List<Scored> requirements;
    private final TreeSet<BigFraction> scores = new TreeSet<>();

    Completions(Rules rules, List<Scored> requirements) {
        this.rules = rules;
        this.requirements = requirements;
        complete(List.of());
    }

    /** Returns all the scores there could be. */
    SortedSet<BigFraction> scores() {
        return scores;
    }

    private void complete(List<Verdict> chosen) {
        if (chosen.size() == requirements.size()) {
            score(chosen).ifPresent(scores::add);
            return;
        }
        for (Verdict verdict : requirements.get(chosen.size()).possible()) {
            List<Verdict> longer = new ArrayList<>(chosen);
            longer.add(verdict);
            complete(longer);
        }
    }

    private Optional<BigFraction> score(List<Verdict> chosen) {
        BigFraction gained = BigFraction.ZERO;
        BigFraction weights = BigFraction.ZERO;
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        for (int i = 0; i < chosen.size(); i++) {
            Scored requirement = requirements.get(i);
            Optional<BigFraction> points = rules.points(chosen.get(i), requirement.severity());
            if (points.isPresent()) {
                BigFraction weight = BigFraction.of(
                        requirement.weight().orElseThrow().movePointRight(2).intValueExact(), 100);
                weights = weights.add(weight);
                gained = gained.add(weight.multiply(points.get()));
            }
            if (chosen.get(i).outcome().isFinding() && !requirement.toConfirm()) {
                findings.merge(chosen.get(i).counted(), 1, Integer::sum);
            }
        }
        return weights.isZero()
                ? Optional.empty()
                : Optional.of(capped(gained.multiply(100).divide(weights), findings));
    }

    private BigFraction capped(BigFraction raw, Map<Severity, Integer> findings) {
        BigFraction score = raw;
        for (Severity severity : Severity.values()) {
            for (CapStep step : rules.caps().getOrDefault(severity, List.of())) {
                for (Band band : rules.bands()) {
                    boolean reached = findings.getOrDefault(severity, 0) >= step.findings();
                    if (reached
                            && band.grade().equals(step.grade())
                            && band.top().compareTo(score) < 0) {
                        score = band.top();
                    }
                }
            }
        }
        return score;
    }
}
