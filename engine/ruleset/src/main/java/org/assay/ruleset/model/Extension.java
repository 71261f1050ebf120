package org.assay.ruleset.model;

import org.assay.api.issue.Location;

/**
 * A ruleset that another one builds on.
 *
 * @param ruleset its id
 * @param range the versions that fit
 * @param at where it is named
 */
public record Extension(String ruleset, VersionRange range, Location at) {
    @Override
    public String toString() {
        return ruleset + " " + range;
    }
}
