package org.assay.api.spi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.assessment.Assessment;

/** Assessments as rows under fixed columns, the same in every format that is a table. */
public enum AssessmentTable {
    /** A row for each ruleset that a company was assessed against; one without a ruleset where none applies. */
    SCORES,
    /** A row for each requirement that an assessment holds. */
    FINDINGS;

    /** What the cells of a column hold, where they are not empty. */
    public enum Kind {
        /** A {@link Tree.Text}. */
        TEXT,
        /** A {@link Tree.Amount} without decimals. */
        WHOLE,
        /** A {@link Tree.Amount}. */
        NUMBER,
        /** A {@link Tree.Flag}. */
        FLAG
    }

    /**
     * A column.
     *
     * @param name as the first row shows it
     * @param kind what its cells hold
     */
    public record Column(String name, Kind kind) {}

    /** Returns the columns, in order. */
    public List<Column> columns() {
        return made().stream().map(AssessmentColumn::column).toList();
    }

    /** Returns the rows of an assessment, each with a cell for every column; {@link Tree#NOTHING} where it is empty. */
    public List<List<Tree>> rows(Assessment assessment) {
        return subjects(assessment)
                .map(subject ->
                        made().stream().map(one -> one.cell().apply(subject)).toList())
                .toList();
    }

    private List<AssessmentColumn> made() {
        return switch (this) {
            case SCORES -> AssessmentColumn.SCORES;
            case FINDINGS -> AssessmentColumn.FINDINGS;
        };
    }

    private Stream<TableSubject> subjects(Assessment assessment) {
        if (this == FINDINGS) {
            return assessment.results().stream()
                    .flatMap(result -> result.requirements().stream()
                            .map(one -> new TableSubject(assessment, Optional.of(result), Optional.of(one))));
        }
        return assessment.results().isEmpty()
                ? Stream.of(new TableSubject(assessment, Optional.empty(), Optional.empty()))
                : assessment.results().stream()
                        .map(result -> new TableSubject(assessment, Optional.of(result), Optional.empty()));
    }
}
