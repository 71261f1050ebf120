package org.assay.api.spi;

import java.util.Optional;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.profile.CompanyProfile;

/**
 * What a row of a table is about.
 *
 * @param assessment whole
 * @param result of the ruleset; empty where none applies
 * @param requirement empty in a row for a whole ruleset
 */
record TableSubject(Assessment assessment, Optional<RulesetResult> result, Optional<RequirementResult> requirement) {
    CompanyProfile profile() {
        return assessment.profile();
    }
}
