package org.assay.api.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What many companies look like together, by one ruleset: how many do not comply with what, and how each stands among the
 * others.
 *
 * @param ruleset the ruleset's id
 * @param version its version
 * @param title of the ruleset
 * @param model the model of the headline
 * @param companies how many were assessed against it
 * @param areas how many companies fail in any requirement of an area, in the author's order
 * @param requirements how many companies fail in a requirement, in the order of the areas
 * @param standings each company among the others, the best score first, then by id
 */
public record Population(
        String ruleset,
        String version,
        String title,
        String model,
        int companies,
        List<Rate> areas,
        List<Rate> requirements,
        List<Standing> standings) {
    public Population {
        areas = List.copyOf(areas);
        requirements = List.copyOf(requirements);
        standings = List.copyOf(standings);
    }

    /**
     * How many companies do not comply.
     *
     * @param id of the area or the requirement
     * @param title for people
     * @param applicable how many it concerns, or may concern
     * @param judged of how many of those it is decided
     * @param failing how many of those do not comply, or in part
     * @param percent of the judged that fail, half up to one decimal; empty where none is judged
     */
    public record Rate(
            String id, String title, int applicable, int judged, int failing, Optional<BigDecimal> percent) {}

    /**
     * How one company stands.
     *
     * @param profile the profile's id
     * @param name what people call it; potentially empty
     * @param score the headline's; empty where there is none
     * @param grade the headline's; empty where there is none, or withheld
     * @param percentile per cent of the companies with a score that score less, those that score the same by half, half up
     *     to one decimal; empty without a score
     * @param tier the best that the model gives for the percentile; empty where it gives none
     */
    public record Standing(
            String profile,
            String name,
            Optional<BigDecimal> score,
            Optional<String> grade,
            Optional<BigDecimal> percentile,
            Optional<String> tier) {}
}
