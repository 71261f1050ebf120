package org.assay.ruleset.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.conditions.Condition;

/**
 * Points that come from a measured value, wherever the requirement is judged.
 *
 * @param value a number, or a text for a {@link Lookup}
 * @param scale turns it into points
 */
public record Measured(Condition value, Scale scale) {
    /** How a value becomes points. */
    public sealed interface Scale permits Bands, Line, Lookup {}

    /**
     * A band table: the first row whose bounds the number keeps counts, and no row means no points.
     *
     * @param rows in the author's order
     */
    public record Bands(List<Band> rows) implements Scale {
        public Bands {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a band table.
     *
     * @param from least number, inclusive; empty for any
     * @param to greatest number, inclusive; empty for any
     * @param points what it gives
     */
    public record Band(Optional<Amount> from, Optional<Amount> to, Amount points) {}

    /**
     * A straight line between two anchors, from no points to all that there are; beyond an anchor as at it.
     *
     * @param worst the number that earns nothing
     * @param best the number that earns all, larger or smaller than the worst
     */
    public record Line(Amount worst, Amount best) implements Scale {}

    /**
     * A table of texts.
     *
     * @param points by text
     * @param otherwise for every other text
     */
    public record Lookup(Map<String, Amount> points, Amount otherwise) implements Scale {
        public Lookup {
            points = Map.copyOf(points);
        }
    }
}
