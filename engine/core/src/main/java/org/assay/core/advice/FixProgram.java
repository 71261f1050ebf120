package org.assay.core.advice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.core.scoring.Necessities.Inequality;
import org.ojalgo.concurrent.Parallelism;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/** An integer program: which requirements to meet at the least cost, so that some inequalities hold. */
final class FixProgram {
    /** The solver reckons with rounded numbers: an inequality must not exclude what satisfies it exactly. */
    private static final BigDecimal SLACK = new BigDecimal("1E-7");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static {
        // the library would otherwise say on the console which hardware it knows
        System.setProperty("shut.up.ojAlgo", "true");
    }

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Variable> variables = new LinkedHashMap<>();

    /** Makes a program without inequalities. */
    FixProgram(Map<String, BigDecimal> costs) {
        costs.forEach((requirement, cost) -> variables.put(
                requirement, model.addVariable(requirement).binary().weight(cost)));
        model.options.integer(IntegerStrategy.newConfigurable()
                .withParallelism(Parallelism.ONE)
                .withGapTolerance(NumberContext.of(12, 10)));
    }

    /** Asks for an inequality. */
    void require(Inequality inequality) {
        BigFraction most = inequality.gains().values().stream()
                .reduce((one, other) -> one.subtract(other).signum() >= 0 ? one : other)
                .orElse(BigFraction.ONE);
        Expression sum = model.addExpression();
        inequality
                .gains()
                .forEach((requirement, gain) -> sum.set(variables.get(requirement), decimal(gain.divide(most))));
        sum.lower(decimal(inequality.least().divide(most)).subtract(SLACK));
    }

    /** Asks for one of several requirements. */
    void requireOneOf(Set<String> requirements) {
        Expression sum = model.addExpression();
        requirements.forEach(requirement -> sum.set(variables.get(requirement), BigDecimal.ONE));
        sum.lower(BigDecimal.ONE);
    }

    /** Returns the requirements to meet; empty if no choice satisfies every inequality. */
    Optional<Set<String>> solve() {
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        Set<String> chosen = new TreeSet<>();
        int place = 0;
        for (String requirement : variables.keySet()) {
            if (result.get(place++).compareTo(HALF) > 0) {
                chosen.add(requirement);
            }
        }
        return Optional.of(chosen);
    }

    private static BigDecimal decimal(BigFraction number) {
        return new BigDecimal(number.getNumerator())
                .divide(new BigDecimal(number.getDenominator()), new MathContext(17, RoundingMode.HALF_EVEN));
    }
}
