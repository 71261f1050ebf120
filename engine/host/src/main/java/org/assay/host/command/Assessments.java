package org.assay.host.command;

import java.util.ArrayList;
import java.util.List;
import org.assay.api.assessment.Assessment;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.Assessor;

/** Assesses many profiles, and shows everything that is wrong with them before it gives up. */
final class Assessments {
    private final Console console;
    private final Assessor assessor;

    Assessments(Console console, Assessor assessor) {
        this.console = console;
        this.assessor = assessor;
    }

    /**
     * Assesses each profile, in order.
     *
     * @throws AssayException if any cannot be assessed; it carries the issues of all, each once
     */
    List<Assessment> of(List<CompanyProfile> profiles, AssessmentRequest request) {
        List<Assessment> assessments = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (CompanyProfile profile : profiles) {
            try {
                assessments.add(assessor.assess(profile, request));
            } catch (AssayException e) {
                issues.addAll(e.issues());
            }
        }
        if (!issues.isEmpty()) {
            throw new AssayException(issues.stream().distinct().toList());
        }
        console.show(assessments.stream()
                .flatMap(assessment -> assessment.issues().stream())
                .toList());
        return List.copyOf(assessments);
    }
}
