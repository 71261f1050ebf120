package org.assay.core.advice;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.core.scoring.Necessities.Inequality;
import org.assay.core.scoring.Ratio;
import org.sat4j.core.Vec;
import org.sat4j.core.VecInt;
import org.sat4j.pb.IPBSolver;
import org.sat4j.pb.ObjectiveFunction;
import org.sat4j.pb.PseudoOptDecorator;
import org.sat4j.pb.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.TimeoutException;

/**
 * A program of yes and no: which requirements to meet at the least cost, so that some inequalities hold. It is made of
 * whole numbers without bounds, and solved exactly.
 */
final class FixProgram {
    /** Dead ends that the solver runs into before it gives up; a number and not a time, so that it does so everywhere. */
    private static final int MOST_CONFLICTS = 200_000;

    private final List<String> requirements;
    private final List<BigInteger> costs;
    private final List<Row> rows = new ArrayList<>();

    /** What requirements bring, in their order, and the least that they have to bring together. */
    private record Row(List<BigInteger> gains, BigInteger least) {}

    /** Makes a program without inequalities. */
    FixProgram(SortedMap<String, BigDecimal> costs) {
        this.requirements = List.copyOf(costs.keySet());
        int decimals = costs.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        this.costs = costs.values().stream()
                .map(cost -> cost.setScale(Math.max(decimals, 0)).unscaledValue())
                .toList();
    }

    /** Asks for an inequality. */
    void require(Inequality inequality) {
        BigInteger common = Stream.concat(inequality.gains().values().stream(), Stream.of(inequality.least()))
                .map(Ratio::denominator)
                .reduce(BigInteger.ONE, FixProgram::leastCommonMultiple);
        List<BigInteger> gains = requirements.stream()
                .map(requirement -> whole(inequality.gains().getOrDefault(requirement, Ratio.ZERO), common))
                .toList();
        rows.add(new Row(gains, whole(inequality.least(), common)));
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    private static BigInteger whole(Ratio number, BigInteger denominator) {
        return number.numerator().multiply(denominator.divide(number.denominator()));
    }

    /** Asks for one of several requirements. */
    void requireOneOf(Set<String> some) {
        List<BigInteger> gains = requirements.stream()
                .map(requirement -> some.contains(requirement) ? BigInteger.ONE : BigInteger.ZERO)
                .toList();
        rows.add(new Row(gains, BigInteger.ONE));
    }

    /**
     * Returns the requirements to meet; empty if no choice satisfies every inequality, or finding the cheapest takes too
     * long.
     */
    Optional<Set<String>> solve() {
        PseudoOptDecorator solver = new PseudoOptDecorator(SolverFactory.newCuttingPlanes());
        solver.newVar(requirements.size());
        solver.setTimeoutOnConflicts(MOST_CONFLICTS);
        try {
            for (Row row : rows) {
                solver.addPseudoBoolean(places(), new Vec<>(row.gains().toArray(BigInteger[]::new)), true, row.least());
            }
            preferWhatIsAsGood(solver);
            solver.setObjectiveFunction(new ObjectiveFunction(places(), new Vec<>(costs.toArray(BigInteger[]::new))));
            return cheapest(solver);
        } catch (ContradictionException | TimeoutException e) {
            return Optional.empty();
        }
    }

    /** Asks for something cheaper until there is nothing. */
    private Optional<Set<String>> cheapest(PseudoOptDecorator solver) throws TimeoutException {
        Optional<Set<String>> cheapest = Optional.empty();
        while (solver.admitABetterSolution()) {
            cheapest = Optional.of(chosen(solver));
            try {
                solver.discardCurrentSolution();
            } catch (ContradictionException e) {
                return cheapest;
            }
        }
        return cheapest;
    }

    private VecInt places() {
        VecInt places = new VecInt();
        for (int place = 1; place <= requirements.size(); place++) {
            places.push(place);
        }
        return places;
    }

    /**
     * Of two requirements of which one brings as much everywhere and costs no more, the other is met only beside it: this
     * leaves a cheapest choice, and spares the solver all that differ by such a swap.
     */
    private void preferWhatIsAsGood(IPBSolver solver) throws ContradictionException {
        for (int better = 0; better < requirements.size(); better++) {
            for (int other = 0; other < requirements.size(); other++) {
                if (better != other && isPreferred(better, other)) {
                    solver.addClause(new VecInt(new int[] {-(other + 1), better + 1}));
                }
            }
        }
    }

    private boolean isPreferred(int better, int other) {
        boolean asGood = costs.get(better).compareTo(costs.get(other)) <= 0
                && rows.stream()
                        .allMatch(row ->
                                row.gains().get(better).compareTo(row.gains().get(other)) >= 0);
        boolean alike = costs.get(better).equals(costs.get(other))
                && rows.stream()
                        .allMatch(row ->
                                row.gains().get(better).equals(row.gains().get(other)));
        return asGood && (!alike || better < other);
    }

    private Set<String> chosen(IPBSolver solver) {
        Set<String> chosen = new TreeSet<>();
        for (int literal : solver.model()) {
            if (literal > 0 && literal <= requirements.size()) {
                chosen.add(requirements.get(literal - 1));
            }
        }
        return chosen;
    }
}
