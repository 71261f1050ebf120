package org.assay.api.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A ruleset as the catalogue lists it.
 *
 * @param id such as {@code sa-8000}
 * @param version such as {@code 1.0.0}
 * @param title for people
 * @param language tag of the language its texts are in, such as {@code fr}
 * @param publisher who answers for it
 * @param licence an SPDX id
 * @param standard the standard it executes; potentially empty
 * @param edition of the standard; potentially empty
 * @param inForceFrom first day, inclusive
 * @param inForceTo first day no longer in force; empty when open
 * @param digest {@code sha256:} over its sorted content
 * @param areas in the author's order
 * @param requirements sorted by area and id
 */
public record RulesetInfo(
        String id,
        String version,
        String title,
        String language,
        String publisher,
        String licence,
        String standard,
        String edition,
        LocalDate inForceFrom,
        Optional<LocalDate> inForceTo,
        String digest,
        List<Area> areas,
        List<RequirementInfo> requirements) {
    /** Returns whether this ruleset is in force on a day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && inForceTo.map(day::isBefore).orElse(true);
    }
}
