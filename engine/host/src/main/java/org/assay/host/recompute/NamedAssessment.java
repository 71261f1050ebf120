package org.assay.host.recompute;

import java.time.LocalDate;
import java.util.List;
import org.assay.api.issue.Location;

/**
 * What an assessment names of everything it rests on, so that anybody can make it again.
 *
 * @param at where it stands
 * @param profileId the id of the profile that was assessed
 * @param profileDigest the digest of that profile
 * @param asOf the day it was judged as of
 * @param engine the version of the engine that made it
 * @param results a ruleset each, in the order of the file
 * @param inapplicable what it says of each ruleset that was asked for and is not for the company
 */
public record NamedAssessment(
        Location at,
        String profileId,
        String profileDigest,
        LocalDate asOf,
        String engine,
        List<NamedResult> results,
        List<String> inapplicable) {
    public NamedAssessment {
        results = List.copyOf(results);
        inapplicable = List.copyOf(inapplicable);
    }
}
