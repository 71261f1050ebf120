package org.assay.core.compare;

import java.util.Locale;
import java.util.stream.Collectors;
import org.assay.api.description.BranchDescription;
import org.assay.api.description.RequirementDescription;

/** Says in one sentence what a requirement asks. */
final class Asked {
    private Asked() {}

    /** Returns how grave it is and how it comes out, such as {@code major: met when fire.drill is yes; else not met}. */
    static String of(RequirementDescription requirement) {
        return word(requirement.info().severity()) + ": "
                + requirement.branches().stream().map(Asked::branch).collect(Collectors.joining("; "));
    }

    private static String branch(BranchDescription branch) {
        return branch.when()
                .map(when -> word(branch.outcome()) + " when " + when.words())
                .orElse("else " + word(branch.outcome()));
    }

    /** Returns how a branch comes out, such as {@code not met, critical}. */
    static String outcome(BranchDescription branch) {
        return word(branch.outcome()) + (branch.outcome().isFinding() ? ", " + word(branch.severity()) : "");
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
