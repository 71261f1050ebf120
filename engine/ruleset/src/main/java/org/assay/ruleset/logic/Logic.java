package org.assay.ruleset.logic;

import java.util.Collection;
import java.util.List;
import org.assay.conditions.Expression;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.handlers.ComputationHandler;
import org.logicng.handlers.SATHandler;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.SolverState;
import org.logicng.solvers.sat.MiniSatConfig;

/**
 * Decides whether any company's answers could make claims about some conditions true at once. "Impossible" is certain:
 * no answers do, be they complete or not. What is not called impossible may still be so: arithmetic and lists are looked
 * at from outside only, and the search is given up after a fixed number of wrong turns.
 */
public final class Logic {
    private final FormulaFactory formulas = new FormulaFactory();
    private final MiniSat solver = MiniSat.miniSat(
            formulas,
            MiniSatConfig.builder()
                    .cnfMethod(MiniSatConfig.CNFMethod.PG_ON_SOLVER)
                    .build());
    private final Leaves leaves;
    private final Reading reading;
    private int ruled;

    private Logic(Domains domains, Collection<Expression> conditions) {
        Axes axes = new Axes(domains, conditions);
        axes.divide(formulas).forEach(solver::add);
        this.leaves = new Leaves(formulas, domains, axes);
        this.reading = new Reading(formulas, leaves, conditions);
    }

    /**
     * Prepares to decide about some conditions and their parts.
     *
     * @param conditions each true or false, outside of any list, or all inside the same one
     */
    public static Logic of(Domains domains, Collection<Expression> conditions) {
        return new Logic(domains, conditions);
    }

    /** Returns whether it is certain that the claims are never true at once. */
    public boolean isImpossible(List<Claim> claims) {
        List<Formula> claimed = claims.stream().map(this::formula).toList();
        List<Formula> rules = leaves.rules();
        rules.subList(ruled, rules.size()).forEach(solver::add);
        ruled = rules.size();
        SolverState before = solver.saveState();
        claimed.forEach(solver::add);
        boolean impossible = solver.sat(new Patience()) == Tristate.FALSE;
        solver.loadState(before);
        return impossible;
    }

    private Formula formula(Claim claim) {
        Rails rails = reading.of(claim.condition());
        return claim.holds() ? rails.isTrue() : rails.isFalse();
    }

    /** Gives up after so many wrong turns, counted and not timed, so that the same question has the same answer. */
    private static final class Patience extends ComputationHandler implements SATHandler {
        private static final int WRONG_TURNS = 20_000;

        private int turns;

        @Override
        public boolean detectedConflict() {
            turns++;
            aborted = turns > WRONG_TURNS;
            return !aborted;
        }
    }
}
