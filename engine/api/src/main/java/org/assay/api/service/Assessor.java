package org.assay.api.service;

import org.assay.api.assessment.Assessment;
import org.assay.api.issue.AssayException;
import org.assay.api.profile.CompanyProfile;
import org.osgi.annotation.versioning.ProviderType;

/** Assesses company profiles. Safe for use by many threads. */
@ProviderType
public interface Assessor {
    /**
     * Assesses one profile.
     *
     * @throws AssayException if an answer has a wrong type, unit, range or date, or a ruleset asked for is not there;
     *     then nothing is assessed
     */
    Assessment assess(CompanyProfile profile, AssessmentRequest request);
}
