package org.assay.api.service;

import java.util.List;
import org.assay.api.advice.Goal;
import org.assay.api.advice.Improvement;
import org.assay.api.advice.Population;
import org.assay.api.advice.ScoreExplanation;
import org.assay.api.issue.AssayException;
import org.assay.api.profile.CompanyProfile;
import org.osgi.annotation.versioning.ProviderType;

/** Says why a score is what it is, and what would lift it. Safe for use by many threads. */
@ProviderType
public interface Advisor {
    /**
     * Takes the scores of a profile apart, by every model of every ruleset that it is assessed against.
     *
     * @throws AssayException if the profile cannot be assessed
     */
    List<ScoreExplanation> explainScores(CompanyProfile profile, AssessmentRequest request);

    /**
     * Returns the least that a company has to do to reach a grade, for every ruleset that it is assessed against.
     *
     * @throws AssayException if the profile cannot be assessed, or a ruleset has no such grade
     */
    List<Improvement> improve(CompanyProfile profile, AssessmentRequest request, Goal goal);

    /**
     * Looks at many companies together, by every ruleset that any of them is assessed against.
     *
     * @param profiles each with an id of its own
     * @throws AssayException if a profile cannot be assessed; it carries the issues of all
     */
    List<Population> population(List<CompanyProfile> profiles, AssessmentRequest request);
}
