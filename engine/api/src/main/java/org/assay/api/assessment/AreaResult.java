package org.assay.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The score of one area.
 *
 * @param id the area's id
 * @param title for people
 * @param score after caps, of {@code max}; empty when nothing in it applies
 * @param rawScore before caps
 * @param max what there is to score, 100 in most models
 * @param grade empty when nothing in it applies, or withheld for a zero-tolerance finding
 * @param caps what limits it
 */
public record AreaResult(
        String id,
        String title,
        Optional<BigDecimal> score,
        Optional<BigDecimal> rawScore,
        Optional<BigDecimal> max,
        Optional<String> grade,
        List<Cap> caps) {}
