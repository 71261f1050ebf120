package org.assay.core.advice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    private final Map<String, BigDecimal> costs;
    private final List<Row> rows = new ArrayList<>();

    /** What requirements bring, and the least that they have to bring together. */
    private record Row(Map<String, BigDecimal> gains, BigDecimal least) {}

    /** Makes a program without inequalities. */
    FixProgram(Map<String, BigDecimal> costs) {
        this.costs = costs;
    }

    /** Asks for an inequality. */
    void require(Inequality inequality) {
        BigFraction most = inequality.gains().values().stream()
                .reduce((one, other) -> one.subtract(other).signum() >= 0 ? one : other)
                .orElse(BigFraction.ONE);
        Map<String, BigDecimal> gains = new LinkedHashMap<>();
        inequality.gains().forEach((requirement, gain) -> gains.put(requirement, decimal(gain.divide(most))));
        rows.add(new Row(gains, decimal(inequality.least().divide(most)).subtract(SLACK)));
    }

    /** Asks for one of several requirements. */
    void requireOneOf(Set<String> requirements) {
        Map<String, BigDecimal> gains = new LinkedHashMap<>();
        requirements.forEach(requirement -> gains.put(requirement, BigDecimal.ONE));
        rows.add(new Row(gains, BigDecimal.ONE.subtract(SLACK)));
    }

    /** Returns the requirements to meet; empty if no choice satisfies every inequality. */
    Optional<Set<String>> solve() {
        Set<String> forced = forced();
        List<Row> open = rows.stream().filter(row -> !holds(row, forced)).toList();
        if (open.isEmpty()) {
            return Optional.of(forced);
        }
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.integer(IntegerStrategy.newConfigurable()
                .withParallelism(Parallelism.ONE)
                .withGapTolerance(NumberContext.of(12, 10)));
        Map<String, Variable> variables = new LinkedHashMap<>();
        costs.forEach((requirement, cost) -> variables.put(
                requirement, model.addVariable(requirement).binary().weight(cost)));
        forced.forEach(requirement -> variables.get(requirement).lower(BigDecimal.ONE));
        for (Row row : open) {
            Expression sum = model.addExpression();
            row.gains().forEach((requirement, gain) -> sum.set(variables.get(requirement), gain));
            sum.lower(row.least());
        }
        Optimisation.Result result = model.minimise();
        return result.getState().isFeasible() ? Optional.of(chosen(result, variables)) : Optional.empty();
    }

    private static Set<String> chosen(Optimisation.Result result, Map<String, Variable> variables) {
        Set<String> chosen = new TreeSet<>();
        int place = 0;
        for (String requirement : variables.keySet()) {
            if (result.get(place++).compareTo(HALF) > 0) {
                chosen.add(requirement);
            }
        }
        return chosen;
    }

    /** The requirements without which an inequality cannot hold, as all others together do not bring enough. */
    private Set<String> forced() {
        Set<String> forced = new TreeSet<>();
        for (Row row : rows) {
            BigDecimal all = sum(row, row.gains().keySet());
            row.gains().forEach((requirement, gain) -> {
                if (all.subtract(gain).compareTo(row.least()) < 0) {
                    forced.add(requirement);
                }
            });
        }
        return forced;
    }

    private static boolean holds(Row row, Set<String> chosen) {
        return sum(row, chosen).compareTo(row.least()) >= 0;
    }

    private static BigDecimal sum(Row row, Set<String> chosen) {
        return chosen.stream()
                .map(requirement -> row.gains().getOrDefault(requirement, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal decimal(BigFraction number) {
        return new BigDecimal(number.getNumerator())
                .divide(new BigDecimal(number.getDenominator()), new MathContext(17, RoundingMode.HALF_EVEN));
    }
}
