package org.assay.host.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.Interval;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;

/** Says what holds the low end of a score down most: an open question that could limit it, or the points that are lost. */
final class HeldDown {
    private static final int NAMED = 3;
    /** The model in which a requirement takes its weight from the score; of any other, `assay explain-score` says more. */
    private static final String STANDARD = "default";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private HeldDown() {}

    /** Returns it in words; empty where a finding that was made limits the score, or nothing is lost. */
    static String of(RulesetResult result) {
        List<Cap> open = result.interval().map(Interval::lowCaps).orElse(List.of());
        if (!open.isEmpty()) {
            return open(open);
        }
        return CapText.binds(result.caps()) || !result.model().equals(STANDARD) ? "" : points(result.requirements());
    }

    private static String open(List<Cap> caps) {
        List<String> others = caps.stream().skip(1).map(Cap::requirement).toList();
        String also = others.isEmpty() ? "" : "; so could " + CapText.named(others);
        return "by what is open: " + caps.get(0).reason() + also;
    }

    private static String points(List<RequirementResult> requirements) {
        List<RequirementResult> dearest = requirements.stream()
                .filter(result -> lost(result).signum() > 0)
                .sorted(Comparator.comparing(HeldDown::lost).reversed())
                .limit(NAMED)
                .toList();
        BigDecimal whole = requirements.stream()
                .filter(result -> result.points().isPresent())
                .map(RequirementResult::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return dearest.isEmpty()
                ? ""
                : "most by "
                        + dearest.stream().map(result -> costs(result, whole)).collect(Collectors.joining(", "));
    }

    private static String costs(RequirementResult result, BigDecimal whole) {
        BigDecimal cost = lost(result)
                .multiply(HUNDRED)
                .divide(whole, MathContext.DECIMAL128)
                .setScale(1, RoundingMode.HALF_UP);
        String outcome = Words.of(result.scoredOutcome()).toLowerCase(Locale.ROOT);
        return result.id() + " (" + outcome + ", " + cost.toPlainString() + " points)";
    }

    /** What a requirement takes from the points there are, in weight. */
    private static BigDecimal lost(RequirementResult result) {
        return result.points()
                .map(points -> BigDecimal.ONE.subtract(points).multiply(result.weight()))
                .orElse(BigDecimal.ZERO);
    }
}
