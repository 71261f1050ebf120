package org.assay.json.document;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.assay.api.assessment.Assessment;

/**
 * An assessment as JSON writes it.
 *
 * @param profile the head of the profile; its answers stand in the reasons
 * @param asOf the day it was judged as of
 * @param engine the engine's version
 * @param results one for each ruleset
 * @param issues what was noticed
 */
@JsonbPropertyOrder({"profile", "asOf", "engine", "results", "issues"})
public record AssessmentDocument(
        ProfileDocument profile, String asOf, String engine, List<ResultDocument> results, List<IssueDocument> issues) {
    /** Makes the document of an assessment. */
    public static AssessmentDocument of(Assessment assessment) {
        return new AssessmentDocument(
                ProfileDocument.of(assessment.profile(), assessment.profileDigest()),
                assessment.asOf().toString(),
                assessment.engine(),
                assessment.results().stream().map(ResultDocument::of).toList(),
                assessment.issues().stream().map(IssueDocument::of).toList());
    }
}
