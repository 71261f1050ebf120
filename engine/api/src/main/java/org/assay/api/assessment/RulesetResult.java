package org.assay.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Removed;

/**
 * One ruleset's view of one company.
 *
 * @param ruleset the ruleset's id
 * @param version its version
 * @param title for people
 * @param language tag of the language its texts are in, such as {@code fr}
 * @param digest over its content
 * @param bundles every bundle the result rests on, the ruleset's own first
 * @param model the name of the scoring model
 * @param state what the score may be used for
 * @param score 0 to 100 after caps, half up to the ruleset's decimals; empty when there is none
 * @param rawScore before caps
 * @param declaredScore as if every answer had its evidence
 * @param grade empty when withheld or when there is no score
 * @param interval what completing the answers could give; empty when there is no score
 * @param coverage per cent of the applicable weight that is decided on sufficient evidence
 * @param caps what limits the grade
 * @param areas in the author's order
 * @param requirements in the order of the areas
 * @param removed what it leaves out of the rulesets it builds on
 */
public record RulesetResult(
        String ruleset,
        String version,
        String title,
        String language,
        String digest,
        List<BundleRef> bundles,
        String model,
        State state,
        Optional<BigDecimal> score,
        Optional<BigDecimal> rawScore,
        Optional<BigDecimal> declaredScore,
        Optional<String> grade,
        Optional<Interval> interval,
        BigDecimal coverage,
        List<Cap> caps,
        List<AreaResult> areas,
        List<RequirementResult> requirements,
        List<Removed> removed) {
    public RulesetResult {
        removed = List.copyOf(removed);
    }
}
