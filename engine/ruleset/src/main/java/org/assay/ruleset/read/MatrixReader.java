package org.assay.ruleset.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.Area;
import org.assay.api.value.Form;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Matrix;
import org.assay.ruleset.scoring.Model;

/** Reads tables that make one scale of two, and checks that they have a cell for each pair of grades. */
final class MatrixReader {
    private static final String TABLE = "table";

    private final List<Area> areas;
    private final Amounts amounts;
    private final Map<Matrix, Form> read = new LinkedHashMap<>();

    MatrixReader(List<Area> areas, Amounts amounts) {
        this.areas = areas;
        this.amounts = amounts;
    }

    Matrix read(Form form) {
        Map<String, Map<String, Amount>> cells = new LinkedHashMap<>();
        Optional<Form> table = form.form(TABLE, "a row for each grade");
        form.require(TABLE, table, null);
        table.ifPresent(rows -> rows.keys().forEach(row -> cells.put(row, row(rows, row))));
        Matrix matrix = new Matrix(area(form, "rows"), area(form, "columns"), cells);
        form.done();
        read.put(matrix, form);
        return matrix;
    }

    private Map<String, Amount> row(Form table, String row) {
        Map<String, Amount> cells = new LinkedHashMap<>();
        Optional<Form> given = table.form(row, "a number for each grade");
        given.ifPresent(columns ->
                columns.keys().forEach(column -> cells.put(column, amounts.required(columns, column))));
        return cells;
    }

    private String area(Form form, String key) {
        String id = form.requiredText(key);
        List<String> known = areas.stream().map(Area::id).toList();
        if (!id.isEmpty() && !known.contains(id)) {
            NodeReader.noteUnknown(form, key, id, known);
        }
        return id;
    }

    /** Notes the cells that a table of a model lacks, and those that no grade leads to. */
    void check(Form form, Model model) {
        model.nodes().values().stream()
                .flatMap(List::stream)
                .flatMap(rule -> rule.matrix().stream())
                .distinct()
                .forEach(matrix -> check(Optional.ofNullable(read.get(matrix)).orElse(form), model, matrix));
    }

    private void check(Form form, Model model, Matrix matrix) {
        Optional<Area> rows = find(matrix.rows());
        Optional<Area> columns = find(matrix.columns());
        boolean untold = read.containsKey(matrix) && !form.has(TABLE);
        if (untold || rows.isEmpty() || columns.isEmpty()) {
            return;
        }
        Location at = form.at(TABLE);
        Set<String> rowGrades = grades(model, rows.get());
        Set<String> columnGrades = grades(model, columns.get());
        noteStrange(form, at, matrix.cells().keySet(), rowGrades, matrix.rows());
        matrix.cells().values().forEach(row -> noteStrange(form, at, row.keySet(), columnGrades, matrix.columns()));
        for (String row : rowGrades) {
            noteMissing(form, at, row, Optional.ofNullable(matrix.cells().get(row)), columnGrades);
        }
    }

    private static void noteMissing(
            Form form, Location at, String row, Optional<Map<String, Amount>> cells, Set<String> columnGrades) {
        List<String> missing = columnGrades.stream()
                .filter(column ->
                        cells.filter(given -> !given.containsKey(column)).isPresent())
                .toList();
        if (cells.isEmpty()) {
            form.note(IssueCode.RULESET_MISSING_KEY, at, "there is no row for the grade `" + row + "`");
        } else if (!missing.isEmpty()) {
            form.note(IssueCode.RULESET_MISSING_KEY, at, "the row `" + row + "` has no cell for " + missing);
        }
    }

    private static void noteStrange(Form form, Location at, Set<String> named, Set<String> grades, String area) {
        named.stream()
                .filter(grade -> !grades.contains(grade))
                .forEach(grade -> form.note(
                        IssueCode.RULESET_UNKNOWN_REFERENCE,
                        at,
                        "`" + grade + "` is none of the grades " + grades + " of `" + area + "`"));
    }

    private Optional<Area> find(String id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    private static Set<String> grades(Model model, Area area) {
        Set<String> grades = new LinkedHashSet<>();
        model.of(area)
                .forEach(rule -> rule.grades().orElse(model.grades()).stream()
                        .map(Grade::name)
                        .forEach(grades::add));
        return grades;
    }
}
