package org.assay.core.scoring;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.ruleset.Severity;

/**
 * The unit in which every weight and every point of one assessment is whole.
 *
 * @param rules the ruleset's numbers
 * @param decimals of the finest weight
 * @param perPoint units of one point at a weight of one
 */
record Units(ScoringRules rules, int decimals, BigInteger perPoint) {
    static Units of(ScoringRules rules, Collection<Scored> requirements) {
        int decimals = requirements.stream()
                .mapToInt(requirement -> requirement.weight().scale())
                .reduce(0, Math::max);
        BigInteger halves = rules.points().values().stream()
                .map(points -> points.divide(2).getDenominator())
                .reduce(BigInteger.TWO, Units::leastCommonMultiple);
        return new Units(rules, decimals, halves);
    }

    Entry entry(Scored requirement) {
        BigInteger whole = requirement
                .weight()
                .movePointRight(decimals)
                .toBigIntegerExact()
                .multiply(perPoint);
        List<Effect> completions = requirement.possible().stream()
                .map(verdict -> effect(requirement, verdict, whole))
                .distinct()
                .toList();
        return new Entry(
                requirement,
                effect(requirement, requirement.evidenced(), whole),
                effect(requirement, requirement.declared(), whole),
                completions);
    }

    private Effect effect(Scored requirement, Verdict verdict, BigInteger whole) {
        Tally tally = rules.points(verdict, requirement.severity())
                .map(points -> new Tally(part(points, whole), whole))
                .orElse(Tally.NONE);
        return new Effect(tally, caps(requirement, verdict));
    }

    private Optional<Severity> caps(Scored requirement, Verdict verdict) {
        boolean caps = verdict.outcome().isFinding() && !requirement.toConfirm();
        return Optional.of(verdict.counted()).filter(severity -> caps && rules.caps(severity));
    }

    /** Returns points of a whole that every denominator of the rules divides. */
    private static BigInteger part(BigFraction points, BigInteger whole) {
        return whole.divide(points.getDenominator()).multiply(points.getNumerator());
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }
}
