package org.assay.ruleset.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Condition;

/**
 * How one node of the tree of areas, or the total, is scored. What it says is applied in the order of the parameters.
 *
 * @param when for which companies this holds; empty for all that no rule before it is for
 * @param appliesWhen whether the node is in the score at all; empty for always. Where it is not, its share goes to others.
 * @param combine how its members are made one
 * @param matrix the table of {@link Operator#MATRIX}; empty for every other operator
 * @param plugin the model of {@link Operator#PLUGIN}; empty for every other operator
 * @param of its members
 * @param by the fields of records by which repeated requirements are grouped, the outermost group first; each group is a
 *     node that is combined like this one
 * @param weight its weight in a mean; empty for 1
 * @param points what its requirements earn; empty to take it from the model
 * @param computableFrom the least part of its weight, in per cent, that has to be in the score; empty for any
 * @param steps turn its share into another; none to leave it
 * @param countsWhen a gate: where it does not hold, nothing is gained; empty for none
 * @param scale the score of a full share; empty for 100, or for the sum of what there is to gain
 * @param deduct taken off the score for each finding of a severity
 * @param atLeast the score never falls below; empty for no floor
 * @param atMost the score never rises above; empty for no ceiling
 * @param empty the share of 1 of a node with nothing in the score; empty to leave the score
 * @param limits what its grade is limited by; empty to take them from the model
 * @param grades best first; empty to take them from the model
 */
public record NodeRule(
        Optional<Condition> when,
        Optional<Condition> appliesWhen,
        Operator combine,
        Optional<Matrix> matrix,
        Optional<Plugged> plugin,
        Members of,
        List<String> by,
        Optional<Amount> weight,
        Optional<Points> points,
        Optional<Amount> computableFrom,
        List<Step> steps,
        Optional<Condition> countsWhen,
        Optional<Amount> scale,
        Map<Severity, Amount> deduct,
        Optional<Amount> atLeast,
        Optional<Amount> atMost,
        Optional<Amount> empty,
        Optional<List<Limit>> limits,
        Optional<List<Grade>> grades) {
    /** The mean of what stands in an area. */
    public static final NodeRule MEAN = new NodeRule(
            Optional.empty(),
            Optional.empty(),
            Operator.MEAN,
            Optional.empty(),
            Optional.empty(),
            new Members.Own(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public NodeRule {
        limits = limits.map(List::copyOf);
        grades = grades.map(List::copyOf);
        by = List.copyOf(by);
        steps = List.copyOf(steps);
        deduct = Map.copyOf(deduct);
    }

    /** Returns the rule of a group of the records that it groups: combined likewise, and nothing else. */
    public NodeRule asGroup() {
        return new NodeRule(
                Optional.empty(),
                Optional.empty(),
                combine,
                Optional.empty(),
                plugin,
                new Members.Own(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                scale,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
