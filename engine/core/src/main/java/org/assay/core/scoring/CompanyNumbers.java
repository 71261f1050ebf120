package org.assay.core.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.api.value.Value;
import org.assay.conditions.Condition;
import org.assay.conditions.Facts;
import org.assay.conditions.Symbol;
import org.assay.conditions.Ternary;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.NodeRule;

/** The numbers and rules of a model, as they hold for one company on one day. */
final class CompanyNumbers {
    private final Facts company;
    private final Map<Amount, Ratio> known = new HashMap<>();

    CompanyNumbers(Facts company) {
        this.company = company;
    }

    Facts company() {
        return company;
    }

    Ratio of(Amount amount) {
        return known.computeIfAbsent(amount, this::number);
    }

    private Ratio number(Amount amount) {
        if (amount instanceof Amount.Fixed fixed) {
            return Ratio.of(fixed.number());
        }
        Condition formula = ((Amount.Worked) amount).formula();
        if (formula.value(company) instanceof Value.Num number) {
            return Ratio.of(number.value());
        }
        throw Unscorable.untold("`" + formula.text() + "` is not known" + missing(formula));
    }

    /** Returns the first rule that is for the company. */
    NodeRule rule(List<NodeRule> rules) {
        for (NodeRule rule : rules) {
            Ternary holds = rule.when().map(when -> when.test(company)).orElse(Ternary.TRUE);
            if (holds == Ternary.UNKNOWN) {
                Condition when = rule.when().orElseThrow();
                throw Unscorable.untold("it is open whether `" + when.text() + "`" + missing(when));
            }
            if (holds == Ternary.TRUE) {
                return rule;
            }
        }
        throw new IllegalStateException("no rule for the company");
    }

    private String missing(Condition condition) {
        String missing = condition.reads().stream()
                .filter(symbol -> company.value(symbol) instanceof Value.Unknown)
                .map(Symbol::id)
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? "" : ": no value of " + missing;
    }
}
