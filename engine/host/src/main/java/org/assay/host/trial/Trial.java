package org.assay.host.trial;

import java.util.Optional;
import org.assay.api.service.MutationReport;
import org.assay.api.service.TestReport;

/**
 * One ruleset that was tried.
 *
 * @param cases what came of its cases
 * @param mutation whether they notice changes; empty if that was not asked, or cannot be said because a case fails
 */
public record Trial(TestReport cases, Optional<MutationReport> mutation) {
    String ruleset() {
        return cases.ruleset();
    }

    /** Returns whether every case passed. */
    public boolean passed() {
        return cases.failed() == 0;
    }
}
