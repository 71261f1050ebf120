package org.assay.ruleset.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.NotApplicableReason;

/**
 * What {@code ruleset.yaml} says.
 *
 * @param id such as {@code sa-8000}
 * @param version such as {@code 1.0.0}
 * @param title for people
 * @param publisher who answers for it
 * @param licence an SPDX id
 * @param standard the standard it executes; potentially empty
 * @param edition of the standard; potentially empty
 * @param inForceFrom first day, inclusive
 * @param inForceTo first day no longer in force; empty when open
 * @param silenceIsNotMet whether a missing answer counts as not met
 * @param extended the rulesets it builds on; empty for one that stands alone
 * @param determinationsScore whether what a person determined counts in the score, in place of the computed outcome
 * @param requires version ranges by bundle, such as {@code indicators: ^1.0}
 * @param derived indicators a plugin has to derive
 * @param prefix the first part of its own indicators' ids; empty when it has none
 * @param locale the language of its texts
 * @param casesAsOf the day its cases are judged at
 * @param areas in the author's order
 * @param reasons why a requirement may not apply, those of the rulesets it builds on included, each code once
 */
public record RulesetHeader(
        String id,
        String version,
        String title,
        String publisher,
        String licence,
        String standard,
        String edition,
        LocalDate inForceFrom,
        Optional<LocalDate> inForceTo,
        boolean silenceIsNotMet,
        List<Extension> extended,
        boolean determinationsScore,
        Map<String, VersionRange> requires,
        List<String> derived,
        Optional<String> prefix,
        String locale,
        LocalDate casesAsOf,
        List<Area> areas,
        List<NotApplicableReason> reasons) {
    public RulesetHeader {
        areas = List.copyOf(areas);
        reasons = List.copyOf(reasons);
        extended = List.copyOf(extended);
        requires = Map.copyOf(requires);
        derived = List.copyOf(derived);
    }

    RulesetHeader in(String language, Texts texts) {
        return new RulesetHeader(
                id,
                version,
                texts.of(title),
                publisher,
                licence,
                standard,
                edition,
                inForceFrom,
                inForceTo,
                silenceIsNotMet,
                extended,
                determinationsScore,
                requires,
                derived,
                prefix,
                language,
                casesAsOf,
                areas.stream()
                        .map(area ->
                                new Area(area.id(), texts.of(area.title()), area.clause(), area.level(), area.within()))
                        .toList(),
                reasons.stream().map(texts::of).toList());
    }
}
