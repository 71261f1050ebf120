package org.assay.api.advice;

import java.util.List;
import java.util.Optional;
import org.assay.api.assessment.ModelResult;

/**
 * One score taken apart, from the figure down to the requirements.
 *
 * @param ruleset the ruleset's id
 * @param version its version
 * @param title of the ruleset
 * @param result what the model says
 * @param whole the score; empty where there is none
 * @param settling the open requirements whose answers would settle the grade soonest, in order; none where it is settled
 */
public record ScoreExplanation(
        String ruleset,
        String version,
        String title,
        ModelResult result,
        Optional<ScorePiece> whole,
        List<OpenQuestion> settling) {
    public ScoreExplanation {
        settling = List.copyOf(settling);
    }

    /**
     * A requirement that is not decided.
     *
     * @param requirement its id
     * @param title in a few words
     * @param question what to ask; potentially empty
     * @param note why it is open; potentially empty
     */
    public record OpenQuestion(String requirement, String title, String question, String note) {}
}
