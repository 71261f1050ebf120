package org.assay.api.ruleset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a set of rulesets asks of a framework, and what it leaves out.
 *
 * @param framework which
 * @param rulesets the rulesets looked at, sorted by id; potentially empty
 * @param clauses one for each clause, in the framework's order
 * @param unplaced requirements that relate to a clause this framework does not have; potentially empty
 */
public record Coverage(
        Framework framework,
        List<BundleRef> rulesets,
        List<ClauseCoverage> clauses,
        List<ClauseCoverage.Use> unplaced) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Coverage {
        rulesets = List.copyOf(rulesets);
        clauses = List.copyOf(clauses);
        unplaced = List.copyOf(unplaced);
    }

    /** Returns how many clauses are counted: those without sub-clauses. */
    public int counted() {
        return (int) clauses.stream().filter(ClauseCoverage::leaf).count();
    }

    /** Returns how many of the counted clauses are covered so far. */
    public int count(Extent extent) {
        return (int) clauses.stream()
                .filter(line -> line.leaf() && line.extent() == extent)
                .count();
    }

    /** Returns the same in per cent of the counted clauses, to one decimal. */
    public BigDecimal percent(Extent extent) {
        return BigDecimal.valueOf(count(extent))
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(counted()), 1, RoundingMode.HALF_UP);
    }
}
