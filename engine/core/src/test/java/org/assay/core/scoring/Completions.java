package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.assay.api.ruleset.Severity;

/** Every completion of the answers, scored one by one without any of the model's short cuts. */
final class Completions {
    private final Rules rules;
    private final List<Scored> requirements;
    private final TreeSet<Ratio> scores = new TreeSet<>();

    Completions(Rules rules, List<Scored> requirements) {
        this.rules = rules;
        this.requirements = requirements;
        complete(List.of());
    }

    /** Returns all the scores there could be. */
    SortedSet<Ratio> scores() {
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

    private Optional<Ratio> score(List<Verdict> chosen) {
        Ratio gained = Ratio.ZERO;
        Ratio weights = Ratio.ZERO;
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        for (int i = 0; i < chosen.size(); i++) {
            Scored requirement = requirements.get(i);
            Optional<Ratio> points = rules.points(chosen.get(i), requirement.severity());
            if (points.isPresent()) {
                Ratio weight = Ratio.of(
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

    private Ratio capped(Ratio raw, Map<Severity, Integer> findings) {
        Ratio score = raw;
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
