package org.assay.core.scoring;

import static org.assay.api.ruleset.Severity.CRITICAL;
import static org.assay.api.ruleset.Severity.MAJOR;
import static org.assay.api.ruleset.Severity.MINOR;
import static org.assay.api.ruleset.Severity.OBSERVATION;
import static org.assay.api.ruleset.Severity.ZERO_TOLERANCE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.ruleset.Severity;

/**
 * The numbers of the default model, which a ruleset may set otherwise.
 *
 * @param decimals how many a score is shown with
 * @param bands best grade first, the last from 0
 * @param weights of a requirement that states none, by its declared severity
 * @param points of a requirement that is not met, 0 to 1, by the finding's severity
 * @param caps by the severity findings count with, mildest step first; a severity without caps may be absent
 * @param sufficientCoverage per cent of the applicable weight that must be judged for a firm score
 */
public record ScoringRules(
        int decimals,
        List<Band> bands,
        Map<Severity, BigDecimal> weights,
        Map<Severity, BigFraction> points,
        Map<Severity, List<CapStep>> caps,
        BigFraction sufficientCoverage) {
    /** What holds where a ruleset says nothing else. */
    public static final ScoringRules DEFAULT = new ScoringRules(
            1,
            List.of(
                    Band.of("A", 86, 100),
                    Band.of("B", 71, 85),
                    Band.of("C", 51, 70),
                    Band.of("D", 30, 50),
                    Band.of("E", 0, 29)),
            Map.of(
                    ZERO_TOLERANCE, BigDecimal.valueOf(5),
                    CRITICAL, BigDecimal.valueOf(5),
                    MAJOR, BigDecimal.valueOf(3),
                    MINOR, BigDecimal.ONE,
                    OBSERVATION, BigDecimal.ONE),
            Map.of(
                    ZERO_TOLERANCE, BigFraction.ZERO,
                    CRITICAL, BigFraction.ZERO,
                    MAJOR, BigFraction.ZERO,
                    MINOR, BigFraction.of(1, 2),
                    OBSERVATION, BigFraction.ONE),
            Map.of(
                    ZERO_TOLERANCE, List.of(new CapStep(1, "E")),
                    CRITICAL, List.of(new CapStep(1, "D"), new CapStep(3, "E")),
                    MAJOR, List.of(new CapStep(1, "B"), new CapStep(3, "C"), new CapStep(6, "D"))),
            BigFraction.of(80));

    /**
     * Checks what the score's promises rest on.
     *
     * @throws IllegalArgumentException when a grade is out of order, or when a graver finding would cost less
     */
    public ScoringRules {
        bands = List.copyOf(bands);
        weights = Map.copyOf(weights);
        points = Map.copyOf(points);
        caps = Map.copyOf(caps);
        SoundRules.check(bands, weights, points, caps);
    }

    /** Returns the weight of a requirement that states none. */
    public BigDecimal weight(Severity declared) {
        return weights.get(declared);
    }

    /** Returns the weight of a requirement: the one it states, or that of its severity. */
    public BigDecimal weight(Optional<BigDecimal> stated, Severity declared) {
        return stated.orElseGet(() -> weight(declared));
    }

    /**
     * Returns the points of a verdict, 0 to 1; empty when it leaves the score.
     *
     * @param declared the requirement's own severity, by which a requirement without evidence counts
     */
    public Optional<BigFraction> points(Verdict verdict, Severity declared) {
        return switch (verdict.outcome()) {
            case MET -> Optional.of(BigFraction.ONE);
            case PARTLY_MET ->
                Optional.of(points.get(verdict.severity()).add(BigFraction.ONE).divide(2));
            case NOT_MET -> Optional.of(points.get(verdict.severity()));
            case NO_EVIDENCE, ERROR -> Optional.of(points.get(declared));
            case NOT_APPLICABLE -> Optional.empty();
        };
    }

    /** Returns the grade an unrounded score earns. */
    public String grade(BigFraction score) {
        return bands.stream()
                .filter(band -> band.admits(score))
                .findFirst()
                .orElseThrow()
                .grade();
    }

    /** Returns the same numbers, shown with as many decimals. */
    public ScoringRules withDecimals(int shownDecimals) {
        return new ScoringRules(shownDecimals, bands, weights, points, caps, sufficientCoverage);
    }

    /** Returns whether findings of a severity cap at all. */
    boolean caps(Severity counted) {
        return !steps(counted).isEmpty();
    }

    /** Returns the limit that so many findings of a severity bring; empty when they bring none. */
    Optional<Band> limit(Severity counted, int findings) {
        return steps(counted).stream()
                .filter(step -> findings >= step.findings())
                .map(step -> band(step.grade()))
                .max(strictness());
    }

    /** Returns how many findings of a severity a grade bears; {@link Integer#MAX_VALUE} for any number. */
    int borne(Severity counted, Band band) {
        return steps(counted).stream()
                .filter(step -> strictness().compare(band(step.grade()), band) > 0)
                .mapToInt(step -> step.findings() - 1)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Returns the order of limits, the strictest last. */
    Comparator<Band> strictness() {
        return Comparator.comparing(Band::top).reversed();
    }

    /** Returns a score or coverage as shown, rounded half up, once. */
    public BigDecimal shown(BigFraction number) {
        return number.bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }

    private List<CapStep> steps(Severity counted) {
        return caps.getOrDefault(counted, List.of());
    }

    private Band band(String grade) {
        return bands.stream()
                .filter(band -> band.grade().equals(grade))
                .findFirst()
                .orElseThrow();
    }
}
