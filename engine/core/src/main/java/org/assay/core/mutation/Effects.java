package org.assay.core.mutation;

import java.util.List;
import java.util.stream.IntStream;
import org.assay.conditions.Condition;
import org.assay.conditions.Expression;
import org.assay.ruleset.model.Requirement;

/**
 * Whether a change to a limit changes anything for anybody. What provably does not is no change: no case could notice it.
 */
final class Effects {
    private final Mutants of;
    private final Limits limits;

    Effects(Mutants of) {
        this.of = of;
        this.limits = new Limits(of.requirement(), of.library(), of.header());
    }

    /** Returns whether a company could be judged otherwise after a change, as far as that is known beforehand. */
    boolean hasAny(Mutation mutation) {
        List<Expression> before = conditions(of.requirement());
        List<Expression> after = conditions(mutation.requirement());
        boolean touchesLimitsAlone = mutation.touchesLimit() && before.size() == after.size();
        return !touchesLimitsAlone
                || IntStream.range(0, before.size())
                        .anyMatch(i -> limits.differ(before.get(i), of.library(), after.get(i), mutation.library()));
    }

    private static List<Expression> conditions(Requirement requirement) {
        return requirement.conditions().stream().map(Condition::tree).toList();
    }
}
