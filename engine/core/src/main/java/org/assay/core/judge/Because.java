package org.assay.core.judge;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.assay.conditions.Condition;
import org.assay.conditions.Facts;
import org.assay.conditions.Symbol;
import org.assay.conditions.Ternary;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;

/** Finds the facts and limits that forced an outcome. */
public final class Because {
    private Because() {}

    /**
     * Returns the symbols of the conditions that led to a branch: those that excluded the branches before it, and those
     * that made it hold. Without a branch, the symbols that keep the outcome open.
     */
    public static Set<Symbol> of(Requirement requirement, Facts view, Optional<Branch> decided) {
        Set<Symbol> symbols = new LinkedHashSet<>();
        if (decided.isEmpty()) {
            requirement.appliesWhen().ifPresent(condition -> addIfUnknown(condition, view, symbols));
            requirement.repeat().flatMap(Repeat::when).ifPresent(condition -> addIfUnknown(condition, view, symbols));
        }
        for (Branch branch : requirement.branches()) {
            if (decided.isEmpty()) {
                branch.condition().ifPresent(condition -> addIfUnknown(condition, view, symbols));
            } else {
                branch.condition().ifPresent(condition -> symbols.addAll(condition.because(view)));
            }
            if (decided.filter(branch::equals).isPresent()) {
                break;
            }
        }
        return symbols;
    }

    private static void addIfUnknown(Condition condition, Facts view, Set<Symbol> symbols) {
        if (condition.test(view) == Ternary.UNKNOWN) {
            symbols.addAll(condition.because(view));
        }
    }
}
