package org.assay.benchmarks;

import java.util.Set;
import org.assay.api.assessment.RulesetResult;

/** Checks that contenders do the same work: that they find the same, and that the limit gives the engine's own results. */
final class Same {
    private Same() {}

    /**
     * Checks what a contender finds in every company.
     *
     * @throws IllegalStateException with the first company in which it finds something else
     */
    static void findings(String name, Contender contender, Workload workload) {
        for (int company = 0; company < workload.companies().size(); company++) {
            Set<String> found = contender.findings(contender.evaluate(company));
            Set<String> expected = workload.findings(company);
            if (!found.equals(expected)) {
                throw new IllegalStateException(
                        name + " finds " + found + " in company " + company + ", expected " + expected);
            }
        }
    }

    /**
     * Checks that the limit gives, but for digests, what the engine gives.
     *
     * @throws IllegalStateException with the first company in which a result differs
     */
    static void results(AssayContender assay, HandWritten limit, Workload workload) {
        for (int company = 0; company < workload.companies().size(); company++) {
            RulesetResult ours = assay.evaluate(company).results().get(0);
            RulesetResult theirs = limit.evaluate(company);
            if (!ours.headline().equals(theirs.headline())) {
                throw new IllegalStateException(ours.headline() + " is not " + theirs.headline());
            }
            for (int place = 0; place < ours.requirements().size(); place++) {
                if (!theirs.requirements().contains(ours.requirements().get(place))) {
                    throw new IllegalStateException(ours.requirements().get(place) + " is not among "
                            + theirs.requirements().get(place));
                }
            }
        }
    }
}
