package org.assay.host.command;

import java.util.List;
import java.util.Optional;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.Interval;
import org.assay.api.assessment.RulesetResult;
import picocli.CommandLine.ITypeConverter;

/**
 * The least grade that is asked for.
 *
 * @param grade such as {@code C}; a ruleset that has no such grade does not reach it
 */
record GradeGate(String grade) {
    /** Returns whether every ruleset gives at least the grade; an assessment without any ruleset does not pass. */
    boolean passes(Assessment assessment) {
        return !assessment.results().isEmpty() && assessment.results().stream().allMatch(this::passes);
    }

    private boolean passes(RulesetResult result) {
        return switch (result.state()) {
            case SCORED, PROVISIONAL ->
                lowest(result)
                        .map(lowest -> reaches(lowest, result.headline().grades()))
                        .orElse(false);
            case NOTHING_APPLICABLE -> true;
            case ALERT, SUSPENDED, UNSCORED, ERROR -> false;
        };
    }

    private static Optional<String> lowest(RulesetResult result) {
        return result.interval().map(Interval::lowGrade).or(result::grade);
    }

    private boolean reaches(String lowest, List<String> grades) {
        int asked = place(grade, grades);
        int reached = place(lowest, grades);
        return asked >= 0 && reached >= 0 && reached <= asked;
    }

    private static int place(String grade, List<String> grades) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).equalsIgnoreCase(grade)) {
                return i;
            }
        }
        return -1;
    }

    /** Reads a grade. */
    static final class Converter implements ITypeConverter<GradeGate> {
        @Override
        public GradeGate convert(String text) {
            return new GradeGate(text);
        }
    }
}
