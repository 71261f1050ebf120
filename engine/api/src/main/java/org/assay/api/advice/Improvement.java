package org.assay.api.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.ModelResult;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Severity;

/**
 * The least a company has to do to reach a grade for sure, whatever its open answers turn out to be.
 *
 * @param ruleset the ruleset's id
 * @param version its version
 * @param title of the ruleset
 * @param now where the company stands
 * @param grade what is to be reached; empty where there is no better one, or the model has no grades
 * @param verdict whether there is a way
 * @param fixes what to do, the gravest first; empty where nothing is to be done or there is no way
 * @param cost of all fixes together, by what was asked to be as little as possible
 * @param inTheWay what limits the grade below the one to be reached, as it is now
 * @param then where the company would stand; empty where there is no way
 */
public record Improvement(
        String ruleset,
        String version,
        String title,
        ModelResult now,
        Optional<String> grade,
        Verdict verdict,
        List<Fix> fixes,
        BigDecimal cost,
        List<Cap> inTheWay,
        Optional<ModelResult> then) {
    /** Whether there is a way. */
    public enum Verdict {
        /** The grade is reached already, or there is no better one. */
        REACHED,
        /** There is a way, and no lesser one where meeting more never makes a score worse. */
        SMALLEST,
        /** There is a way; looking for a lesser one was ended. */
        FOUND,
        /** Meeting every requirement that is open or not met would not reach it. */
        OUT_OF_REACH
    }

    public Improvement {
        fixes = List.copyOf(fixes);
        inTheWay = List.copyOf(inTheWay);
    }

    /**
     * A requirement to meet.
     *
     * @param requirement its id
     * @param title in a few words
     * @param outcome what became of it so far
     * @param severity how grave that is, or would be
     * @param finding in a sentence; empty where it is only open
     * @param question what to answer where it is open; potentially empty
     * @param remedy what to do about a finding
     * @param cost by what was asked to be as little as possible
     */
    public record Fix(
            String requirement,
            String title,
            Outcome outcome,
            Severity severity,
            Optional<String> finding,
            String question,
            Optional<Remedy> remedy,
            BigDecimal cost) {}
}
