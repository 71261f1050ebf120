package org.assay.api.spi;

import java.util.List;
import java.util.Optional;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.Issues;
import org.assay.api.profile.CompanyProfile;

/**
 * A profile as it came out of a reader.
 *
 * @param profile empty if it could not be read
 * @param issues why not, or what was noticed; of very many the first
 */
public record ReadProfile(Optional<CompanyProfile> profile, List<Issue> issues) {
    public ReadProfile {
        issues = Issues.first(issues);
    }

    /**
     * Returns the profile.
     *
     * @throws AssayException if it could not be read
     */
    public CompanyProfile orThrow() {
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new AssayException(issues);
        }
        return profile.orElseThrow(() -> new AssayException(issues));
    }
}
