package org.assay.core.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.ruleset.Severity;

/** What a ruleset's numbers must keep to, so that a graver or further finding never raises a grade. */
final class SoundRules {
    private SoundRules() {}

    static void check(
            List<Band> bands,
            Map<Severity, BigDecimal> weights,
            Map<Severity, BigFraction> points,
            Map<Severity, List<CapStep>> caps) {
        checkBands(bands);
        checkWeights(weights);
        checkPoints(points);
        checkCaps(bands.stream().map(Band::grade).toList(), caps);
    }

    private static void checkBands(List<Band> bands) {
        require(!bands.isEmpty() && bands.get(bands.size() - 1).from().isZero(), "the last band starts at 0");
        require(bands.stream().allMatch(band -> band.admits(band.top())), "a band's top lies in the band");
        require(bands.get(0).top().compareTo(BigFraction.of(100)) == 0, "the first band's top is 100");
        for (int i = 1; i < bands.size(); i++) {
            require(!bands.get(i - 1).admits(bands.get(i).top()), "a band's top lies below the next better band");
        }
        require(bands.stream().map(Band::grade).distinct().count() == bands.size(), "a grade has one band");
    }

    private static void checkWeights(Map<Severity, BigDecimal> weights) {
        for (Severity severity : Severity.values()) {
            require(weights.containsKey(severity), "there is a weight for " + severity);
            require(weights.get(severity).signum() >= 0, "no weight is below 0");
        }
    }

    private static void checkPoints(Map<Severity, BigFraction> points) {
        BigFraction least = BigFraction.ZERO;
        for (Severity severity : Severity.values()) {
            require(points.containsKey(severity), "there are points for " + severity);
            require(points.get(severity).compareTo(least) >= 0, "a graver finding earns no more points");
            least = points.get(severity);
        }
        require(least.compareTo(BigFraction.ONE) <= 0, "points are at most 1");
    }

    private static void checkCaps(List<String> grades, Map<Severity, List<CapStep>> caps) {
        List<CapStep> steps = mildestFirst().stream()
                .flatMap(severity -> caps.getOrDefault(severity, List.of()).stream())
                .toList();
        require(steps.stream().allMatch(step -> step.findings() >= 1), "a cap needs a finding");
        require(
                steps.stream().allMatch(step -> grades.contains(step.grade())),
                "a cap names one of the grades " + grades);
        for (int i = 1; i < steps.size(); i++) {
            require(
                    grades.indexOf(steps.get(i).grade())
                            >= grades.indexOf(steps.get(i - 1).grade()),
                    "graver or more findings never bring a milder cap");
        }
        checkGraver(caps);
    }

    private static void checkGraver(Map<Severity, List<CapStep>> caps) {
        boolean milderCaps = false;
        for (Severity severity : mildestFirst()) {
            List<CapStep> steps = caps.getOrDefault(severity, List.of());
            boolean mustCap = milderCaps || severity == Severity.ZERO_TOLERANCE;
            require(
                    !mustCap || steps.stream().anyMatch(step -> step.findings() == 1),
                    "zero tolerance, and what is graver than a severity that caps, caps from the first finding on");
            milderCaps = milderCaps || !steps.isEmpty();
        }
    }

    private static List<Severity> mildestFirst() {
        return Stream.of(Severity.values()).sorted(Comparator.reverseOrder()).toList();
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException("not so: " + sentence);
        }
    }
}
