package org.assay.api.ruleset;

import java.util.Optional;

/**
 * What to do about a finding.
 *
 * @param act what to do now
 * @param cause what usually lies behind it
 * @param prevent what keeps it from coming back
 * @param effort {@code days}, {@code weeks} or {@code months}
 * @param joint whether companies of a cluster do it better together
 */
public record Remedy(
        String act, Optional<String> cause, Optional<String> prevent, Optional<String> effort, boolean joint) {}
