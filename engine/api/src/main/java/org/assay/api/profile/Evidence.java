package org.assay.api.profile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What proves an answer.
 *
 * @param kind how well
 * @param reference a file name, a certificate number or the like; empty when none was given
 * @param date when the proof was made; empty when not given, and then too old for any limit of age
 * @param validUntil the last day the proof holds, inclusive; empty when it has no end
 */
public record Evidence(
        EvidenceKind kind, Optional<String> reference, Optional<LocalDate> date, Optional<LocalDate> validUntil) {
    /** The company's word and nothing else. */
    public static final Evidence DECLARED =
            new Evidence(EvidenceKind.DECLARED, Optional.empty(), Optional.empty(), Optional.empty());
}
