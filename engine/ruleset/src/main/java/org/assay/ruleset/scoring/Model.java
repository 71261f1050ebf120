package org.assay.ruleset.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Severity;

/**
 * One way to score a ruleset.
 *
 * @param id such as {@code default}
 * @param title for people; potentially empty
 * @param open what an open requirement counts as
 * @param eachRecord whether each record of a repeated requirement is a result of its own, or all of them make one
 * @param points what outcomes earn
 * @param weights of a requirement that states none, by severity; 1 for a severity that is not named
 * @param ownWeights whether the weight that a requirement states counts
 * @param requirements what is said of single requirements, by id
 * @param nodes the rules of {@code total}, of {@code areas}, of a level or of one area; the first that fits a company holds
 * @param grades of every node that has none of its own, best first
 * @param limits of every node that has none of its own
 * @param states that take the place of a score
 * @param sufficientCoverage per cent of the applicable weight that must be judged for a firm score
 * @param tiers of a population, best first; empty where companies are not ranked
 */
public record Model(
        String id,
        String title,
        Open open,
        boolean eachRecord,
        Points points,
        Map<Severity, Amount> weights,
        boolean ownWeights,
        Map<String, Special> requirements,
        Map<String, List<NodeRule>> nodes,
        List<Grade> grades,
        List<Limit> limits,
        List<StateRule> states,
        BigDecimal sufficientCoverage,
        List<Tier> tiers) {
    /** The key of the rules of the whole. */
    public static final String TOTAL = "total";

    /** The key of the rules of every area that has none of its own. */
    public static final String AREAS = "areas";

    /** What a requirement counts as that is not answered, or not proven. */
    public enum Open {
        /** The worst that completing the answers could give: silence never scores better than honesty. */
        WORST,
        /** What its points say, since the score says how much is answered and not how good it is. */
        AS_WRITTEN
    }

    public Model {
        weights = Map.copyOf(weights);
        requirements = Map.copyOf(requirements);
        nodes = Map.copyOf(nodes);
        grades = List.copyOf(grades);
        limits = List.copyOf(limits);
        states = List.copyOf(states);
        tiers = List.copyOf(tiers);
    }

    /** Returns the rules of the whole. */
    public List<NodeRule> total() {
        return nodes.getOrDefault(TOTAL, List.of(NodeRule.MEAN));
    }

    /** Returns the rules of an area: its own, those of its level, or those of every area. */
    public List<NodeRule> of(Area area) {
        return Optional.ofNullable(nodes.get(area.id()))
                .or(() -> Optional.ofNullable(nodes.get(area.level())))
                .or(() -> Optional.ofNullable(nodes.get(AREAS)))
                .orElse(List.of(NodeRule.MEAN));
    }

    /** Returns what is said of one requirement. */
    public Special of(String requirement) {
        return requirements.getOrDefault(requirement, Special.NONE);
    }

    /**
     * Returns the weight of a requirement, as far as it does not hang on the company: of one that does, the weight that the
     * requirement states, or 1.
     *
     * @param stated by the requirement itself
     */
    public BigDecimal weight(String requirement, Optional<BigDecimal> stated, Severity severity) {
        return of(requirement)
                .weight()
                .flatMap(Model::fixed)
                .or(() -> stated.filter(own -> ownWeights))
                .or(() -> Optional.ofNullable(weights.get(severity)).flatMap(Model::fixed))
                .or(() -> stated)
                .orElse(BigDecimal.ONE);
    }

    private static Optional<BigDecimal> fixed(Amount amount) {
        return amount instanceof Amount.Fixed given ? Optional.of(given.number()) : Optional.empty();
    }
}
