package org.assay.api.spi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes one figure of the members of a node where the scoring grammar has no operator for it. Everything around it stays
 * data of the ruleset: what outcomes earn, gates, deductions, limits, grades. A ruleset names it with {@code plugin} in the
 * rule of a node, and the bundle declares it with {@code Provide-Capability: assay.scoring;id="..."}, so that a rule bundle
 * that needs it is not loaded without it.
 *
 * <p>The same members and settings give the same figure, whatever the order of calls. What it throws, or a figure that is
 * none, makes the state of the model ERROR; that says nothing about the company.
 */
@ConsumerType
public interface ScoringModel {
    /** Returns the name by which rulesets call it, such as {@code example.harmonic}; the same at each call. */
    String id();

    /**
     * Makes one figure. It is asked only with what is known for sure; where answers are missing, it is asked again for
     * what they could turn out to be.
     *
     * @param members that are in the score, areas first, in the author's order; at least one
     * @param settings what the ruleset sets for the node, by name
     */
    Figure combine(List<Member> members, Map<String, BigDecimal> settings);

    /**
     * Returns whether the figure never falls when the share of a member rises. Then the interval of a score needs two
     * calls for a node; otherwise the whole range from 0 to 1 is possible until all of its members are known. Where this
     * is claimed and not so, intervals are wrong.
     */
    default boolean isMonotone() {
        return false;
    }

    /**
     * An area, a group of records, a requirement or a record.
     *
     * @param id of the area or the requirement, of a record followed by {@code /} and its key
     * @param weight at least 0
     * @param share what it has of what it could have: 0 to 1, outside only where points are negative or a bonus; rounded
     *     half even to 34 digits
     */
    record Member(String id, BigDecimal weight, BigDecimal share) {}

    /**
     * What the members come to.
     *
     * @param share from 0 to 1
     * @param counts how much a full share of each member counts beside the others, in the order of the members, none below
     *     0; by them the figure is shared out among the members when a score is explained. Empty where that makes no sense:
     *     then all of it is shown as the model's own.
     * @param reason how the figure came about, in a sentence for people; potentially empty
     */
    record Figure(BigDecimal share, List<BigDecimal> counts, String reason) {
        public Figure {
            counts = List.copyOf(counts);
        }
    }
}
