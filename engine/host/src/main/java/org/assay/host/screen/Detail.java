package org.assay.host.screen;

import java.util.List;
import java.util.Locale;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.ruleset.Outcome;

/** How much is written of each assessment. */
public enum Detail {
    /** Scores, grades, caps and areas; no requirement. */
    SUMMARY,
    /** And the requirements that are not met, by what was computed or determined, or that could not be judged. */
    FINDINGS,
    /** Everything, as {@code evaluate} writes it. */
    FULL;

    /** Returns the word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what is written of an assessment. */
    Assessment of(Assessment assessment) {
        return new Assessment(
                assessment.profile(),
                assessment.profileDigest(),
                assessment.asOf(),
                assessment.engine(),
                assessment.results().stream().map(this::of).toList(),
                assessment.issues());
    }

    private RulesetResult of(RulesetResult result) {
        List<RequirementResult> requirements =
                result.requirements().stream().filter(this::isWritten).toList();
        return new RulesetResult(
                result.ruleset(),
                result.version(),
                result.title(),
                result.language(),
                result.digest(),
                result.bundles(),
                result.headline(),
                result.further(),
                requirements,
                result.removed());
    }

    private boolean isWritten(RequirementResult requirement) {
        return switch (this) {
            case SUMMARY -> false;
            case FINDINGS ->
                requirement.outcome().isFinding()
                        || requirement.scoredOutcome().isFinding()
                        || requirement.outcome() == Outcome.ERROR;
            case FULL -> true;
        };
    }
}
