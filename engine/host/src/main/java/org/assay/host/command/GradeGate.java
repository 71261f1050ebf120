package org.assay.host.command;

import java.util.List;
import java.util.Optional;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.Interval;
import org.assay.api.assessment.RulesetResult;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The least grade that is asked for.
 *
 * @param grade one of A to E
 */
record GradeGate(String grade) {
    private static final List<String> GRADES = List.of("A", "B", "C", "D", "E");

    /** Returns whether every ruleset gives at least the grade; an assessment without any ruleset does not pass. */
    boolean passes(Assessment assessment) {
        return !assessment.results().isEmpty() && assessment.results().stream().allMatch(this::passes);
    }

    private boolean passes(RulesetResult result) {
        return switch (result.state()) {
            case SCORED, PROVISIONAL -> lowest(result).map(this::reaches).orElse(false);
            case NOTHING_APPLICABLE -> true;
            case ALERT, SUSPENDED, UNSCORED -> false;
        };
    }

    private static Optional<String> lowest(RulesetResult result) {
        return result.interval().map(Interval::lowGrade).or(result::grade);
    }

    private boolean reaches(String lowest) {
        return GRADES.contains(lowest) && lowest.compareTo(grade) <= 0;
    }

    /** Reads a grade. */
    static final class Converter implements ITypeConverter<GradeGate> {
        @Override
        public GradeGate convert(String text) {
            String grade = text.toUpperCase(java.util.Locale.ROOT);
            if (!GRADES.contains(grade)) {
                throw new TypeConversionException("`" + text + "` is no grade; the grades are A, B, C, D and E");
            }
            return new GradeGate(grade);
        }
    }
}
