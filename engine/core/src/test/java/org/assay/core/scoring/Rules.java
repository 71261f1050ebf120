package org.assay.core.scoring;

import static org.assay.api.ruleset.Severity.CRITICAL;
import static org.assay.api.ruleset.Severity.MAJOR;
import static org.assay.api.ruleset.Severity.MINOR;
import static org.assay.api.ruleset.Severity.OBSERVATION;
import static org.assay.api.ruleset.Severity.ZERO_TOLERANCE;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.read.StandardScoring;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.BySeverity;
import org.assay.ruleset.scoring.Earned;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Limit;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.Points;

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
public record Rules(
        int decimals,
        List<Band> bands,
        Map<Severity, BigDecimal> weights,
        Map<Severity, Ratio> points,
        Map<Severity, List<CapStep>> caps,
        Ratio sufficientCoverage) {
    /** What holds where a ruleset says nothing else. */
    public static final Rules DEFAULT = new Rules(
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
                    ZERO_TOLERANCE, Ratio.ZERO,
                    CRITICAL, Ratio.ZERO,
                    MAJOR, Ratio.ZERO,
                    MINOR, Ratio.of(1, 2),
                    OBSERVATION, Ratio.ONE),
            Map.of(
                    ZERO_TOLERANCE, List.of(new CapStep(1, "E")),
                    CRITICAL, List.of(new CapStep(1, "D"), new CapStep(3, "E")),
                    MAJOR, List.of(new CapStep(1, "B"), new CapStep(3, "C"), new CapStep(6, "D"))),
            Ratio.of(80));

    /** Returns the weight of a requirement that states none. */
    BigDecimal weight(Severity declared) {
        return weights.get(declared);
    }

    /** Returns the weight of a requirement: the one it states, or that of its severity. */
    BigDecimal weight(Optional<BigDecimal> stated, Severity declared) {
        return stated.orElseGet(() -> weight(declared));
    }

    /**
     * Returns the points of a verdict, 0 to 1; empty when it leaves the score.
     *
     * @param declared the requirement's own severity, by which a requirement without evidence counts
     */
    public Optional<Ratio> points(Verdict verdict, Severity declared) {
        return switch (verdict.outcome()) {
            case MET -> Optional.of(Ratio.ONE);
            case PARTLY_MET ->
                Optional.of(points.get(verdict.severity()).add(Ratio.ONE).divide(2));
            case NOT_MET -> Optional.of(points.get(verdict.severity()));
            case NO_EVIDENCE, ERROR -> Optional.of(points.get(declared));
            case NOT_APPLICABLE -> Optional.empty();
        };
    }

    /** Returns the grade an unrounded score earns. */
    String grade(Ratio score) {
        return bands.stream()
                .filter(band -> band.admits(score))
                .findFirst()
                .orElseThrow()
                .grade();
    }

    /** Returns the model that says the same. */
    Model model() {
        Model standard = StandardScoring.get().headline();
        Map<Severity, Earned> missed = new EnumMap<>(Severity.class);
        points.forEach((severity, earned) -> missed.put(severity, earned(earned)));
        Map<Severity, Amount> weighing = new EnumMap<>(Severity.class);
        weights.forEach((severity, weight) -> weighing.put(severity, new Amount.Fixed(weight)));
        return new Model(
                "odd",
                "",
                Model.Open.WORST,
                false,
                new Points(Map.of(Outcome.NOT_MET, new BySeverity(missed, new Earned.Skip()))).or(Points.PLAIN),
                weighing,
                true,
                Map.of(),
                standard.nodes(),
                bands.stream().map(this::grade).toList(),
                caps.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(step -> (Limit) new Limit.Findings(step.grade(), entry.getKey(), step.findings())))
                        .toList(),
                List.of(),
                sufficientCoverage.decimal(),
                List.of());
    }

    private Grade grade(Band band) {
        Optional<Amount> from =
                Optional.of(band.from()).filter(least -> !least.isZero()).map(least -> Amount.of(least.whole()));
        return new Grade(
                band.grade(),
                from,
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(band.top().whole())),
                Optional.empty(),
                Optional.empty());
    }

    private static Earned earned(Ratio points) {
        return new Earned.Points(new Amount.Fixed(points.decimal()));
    }
}
