package org.assay.api.assessment;

import java.time.LocalDate;
import java.util.List;
import org.assay.api.issue.Issue;
import org.assay.api.profile.CompanyProfile;

/**
 * One company against every ruleset asked for. It is never a certification.
 *
 * @param profile the profile as read
 * @param profileDigest over the typed answers, so that the same facts in YAML and JSON agree
 * @param asOf the day it was judged as of
 * @param engine the engine's version
 * @param results sorted by ruleset id
 * @param issues what was noticed in the profile and did not stop the work
 */
public record Assessment(
        CompanyProfile profile,
        String profileDigest,
        LocalDate asOf,
        String engine,
        List<RulesetResult> results,
        List<Issue> issues) {}
