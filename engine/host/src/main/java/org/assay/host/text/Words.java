package org.assay.host.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.assay.api.assessment.State;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;

/** The words of the field as a reader sees them. */
public final class Words {
    private Words() {}

    /** Returns an enum's name in lower case with spaces, such as {@code zero tolerance}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Returns how grave an outcome is, such as {@code major}; what is met in part says with what it counts as well, such
     * as {@code major, counts as minor}.
     */
    public static String graveness(Outcome outcome, Severity severity) {
        boolean milder = outcome == Outcome.PARTLY_MET && severity.milder() != severity;
        return of(severity) + (milder ? ", counts as " + of(severity.milder()) : "");
    }

    /** Returns {@code SA8000:2014 clause 7.1}. */
    public static String clause(Clause clause) {
        String edition = clause.edition().isEmpty() ? "" : ":" + clause.edition();
        return clause.standard() + edition + " clause " + clause.number();
    }

    /** Returns a score, or a dash where there is none. */
    static String score(Optional<BigDecimal> score) {
        return score.map(BigDecimal::toPlainString).orElse("-");
    }

    /** Returns a score with what there is to score, such as {@code 50.0 of 100}. */
    static String of(Optional<BigDecimal> score, Optional<BigDecimal> max) {
        return score.map(number -> number.toPlainString()
                        + max.map(most -> " of " + plain(most)).orElse(""))
                .orElse("no score");
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** Returns what a state means for the reader. */
    static String meaning(State state) {
        return switch (state) {
            case SCORED -> "";
            case PROVISIONAL -> "Not enough is known yet: score and grade are the low end of what is possible.";
            case ALERT ->
                "A zero-tolerance finding on the company's word or a single source: the grade is withheld until"
                        + " the company has answered.";
            case SUSPENDED -> "A zero-tolerance finding, cross-checked: the grade is withheld.";
            case NOTHING_APPLICABLE -> "No requirement concerns this company. That is not a perfect score.";
            case UNSCORED -> "No score could be computed.";
            case ERROR -> "A plugin that scores failed or is missing. That says nothing about the company.";
        };
    }

    static Ink ink(State state) {
        return switch (state) {
            case SCORED -> Ink.GOOD;
            case PROVISIONAL, NOTHING_APPLICABLE, UNSCORED -> Ink.WARNING;
            case ALERT, SUSPENDED, ERROR -> Ink.BAD;
        };
    }

    static Ink ink(Severity severity) {
        return switch (severity) {
            case ZERO_TOLERANCE, CRITICAL -> Ink.BAD;
            case MAJOR, MINOR -> Ink.WARNING;
            case OBSERVATION -> Ink.TITLE;
        };
    }

    static Ink ink(Outcome outcome) {
        return switch (outcome) {
            case MET -> Ink.GOOD;
            case NOT_MET, ERROR -> Ink.BAD;
            case PARTLY_MET, NO_EVIDENCE -> Ink.WARNING;
            case NOT_APPLICABLE -> Ink.QUIET;
        };
    }
}
