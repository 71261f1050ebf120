package org.assay.api.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * @param headline what its first scoring model says
 * @param further what its other scoring models say of the same outcomes, in the author's order; potentially none
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
        ModelResult headline,
        List<ModelResult> further,
        List<RequirementResult> requirements,
        List<Removed> removed) {
    public RulesetResult {
        further = List.copyOf(further);
        removed = List.copyOf(removed);
    }

    /** Returns the id of the model of the headline. */
    public String model() {
        return headline.model();
    }

    /** Returns what the headline may be used for. */
    public State state() {
        return headline.state();
    }

    /** Returns the headline's score; empty when there is none. */
    public Optional<BigDecimal> score() {
        return headline.score();
    }

    /** Returns what there is to score; empty when there is no score. */
    public Optional<BigDecimal> max() {
        return headline.max();
    }

    /** Returns the headline's score before caps. */
    public Optional<BigDecimal> rawScore() {
        return headline.rawScore();
    }

    /** Returns the headline's score as if every answer had its evidence. */
    public Optional<BigDecimal> declaredScore() {
        return headline.declaredScore();
    }

    /** Returns the headline's grade; empty when withheld or when there is none. */
    public Optional<String> grade() {
        return headline.grade();
    }

    /** Returns the day on which the grade ends to hold, exclusive; empty where the model does not say. */
    public Optional<LocalDate> validUntil() {
        return headline.validUntil();
    }

    /** Returns what completing the answers could give; empty when there is no score. */
    public Optional<Interval> interval() {
        return headline.interval();
    }

    /** Returns the per cent of the applicable weight that is decided on sufficient evidence. */
    public BigDecimal coverage() {
        return headline.coverage();
    }

    /** Returns what limits the headline's grade. */
    public List<Cap> caps() {
        return headline.caps();
    }

    /** Returns the areas by the headline's model, in the author's order. */
    public List<AreaResult> areas() {
        return headline.areas();
    }
}
