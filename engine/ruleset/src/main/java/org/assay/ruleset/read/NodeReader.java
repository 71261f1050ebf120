package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.Area;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Matrix;
import org.assay.ruleset.scoring.Members;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Operator;
import org.assay.ruleset.scoring.Step;

/** Reads how the nodes of a model are scored. */
final class NodeReader {
    private final List<Area> areas;
    private final Expressions company;
    private final Expressions figures;
    private final Amounts amounts;
    private final List<Grade> grades;

    /**
     * Makes a reader.
     *
     * @param company reads what may be said of the company alone
     * @param figures reads what may be said of the score as well
     * @param grades of nodes that have none of their own
     */
    NodeReader(List<Area> areas, Expressions company, Expressions figures, List<Grade> grades) {
        this.areas = areas;
        this.company = company;
        this.figures = figures;
        this.amounts = new Amounts(company);
        this.grades = grades;
    }

    /** Returns the rules of one node, of which the first that fits a company holds. */
    List<NodeRule> read(Form nodes, String key) {
        if (!(nodes.datum(key).orElseThrow() instanceof Datum.Items)) {
            return nodes.form(key, "how a node is scored").map(this::rule).stream()
                    .toList();
        }
        List<NodeRule> rules = new ArrayList<>();
        List<Form> written = nodes.forms(key, "how a node is scored");
        for (Form one : written) {
            boolean last = one == written.get(written.size() - 1);
            NodeRule rule = rule(one);
            if (one.has("when") == last) {
                one.note(
                        IssueCode.RULESET_CONTRADICTION,
                        one.at(),
                        last
                                ? "the last of several must hold for every company that is left, without `when`"
                                : "all but the last of several say `when` they hold");
            }
            rules.add(rule);
        }
        return rules;
    }

    private NodeRule rule(Form form) {
        GradesReader graded = new GradesReader(amounts, figures);
        Optional<List<Grade>> own = graded.grades(form);
        Optional<Matrix> matrix = form.form("matrix", "two scales").map(this::matrix);
        NodeRule rule = new NodeRule(
                company.condition(form, "when"),
                figures.condition(form, "applies_when"),
                operator(form, matrix),
                matrix,
                members(form),
                form.texts("by"),
                amounts.read(form, "weight"),
                new PointsReader(amounts).read(form),
                amounts.read(form, "computable_from"),
                steps(form),
                figures.condition(form, "counts_when"),
                amounts.read(form, "scale"),
                amounts.bySeverity(form, "deduct"),
                amounts.read(form, "at_least"),
                amounts.read(form, "at_most"),
                amounts.read(form, "empty"),
                graded.limits(form, own.orElse(grades)),
                own);
        form.done();
        return rule;
    }

    private static Operator operator(Form form, Optional<Matrix> matrix) {
        Operator operator =
                form.word("combine", Operator.class).orElse(matrix.isPresent() ? Operator.MATRIX : Operator.MEAN);
        if ((operator == Operator.MATRIX) != matrix.isPresent()) {
            form.note(
                    IssueCode.RULESET_CONTRADICTION, form.at(), "`combine: matrix` and the table `matrix` go together");
        }
        return operator;
    }

    private Members members(Form form) {
        if (form.datum("of").filter(Datum.Items.class::isInstance).isPresent()) {
            List<String> listed = form.texts("of");
            List<String> known = areas.stream().map(Area::id).toList();
            listed.stream().filter(id -> !known.contains(id)).forEach(id -> unknown(form, "of", id, known));
            return new Members.Listed(listed);
        }
        String word = form.text("of").orElse("own");
        return switch (word) {
            case "own" -> new Members.Own();
            case "requirements" -> new Members.Requirements();
            default -> level(form, word);
        };
    }

    private Members level(Form form, String word) {
        List<String> levels = areas.stream()
                .map(Area::level)
                .filter(level -> !level.isEmpty())
                .distinct()
                .toList();
        if (!levels.contains(word)) {
            List<String> known = new ArrayList<>(List.of("own", "requirements"));
            known.addAll(levels);
            unknown(form, "of", word, known);
        }
        return new Members.Level(word);
    }

    private static void unknown(Form form, String key, String word, List<String> known) {
        form.note(
                IssueCode.RULESET_UNKNOWN_REFERENCE,
                form.at(key),
                "`" + word + "` is none of " + known + Nearest.hint(word, known));
    }

    private List<Step> steps(Form form) {
        List<Step> steps = new ArrayList<>();
        for (Form one : form.forms("steps", "a step")) {
            steps.add(new Step(amounts.read(one, "from"), amounts.required(one, "gives")));
            one.done();
        }
        return steps;
    }

    private Matrix matrix(Form form) {
        Map<String, Map<String, Amount>> cells = new LinkedHashMap<>();
        form.form("table", "a row for each grade").ifPresent(table -> {
            for (String row : table.keys()) {
                table.form(row, "a number for each grade").ifPresent(given -> {
                    Map<String, Amount> columns = new LinkedHashMap<>();
                    for (String column : given.keys()) {
                        columns.put(column, amounts.required(given, column));
                    }
                    cells.put(row, columns);
                });
            }
        });
        Matrix matrix = new Matrix(area(form, "rows"), area(form, "columns"), cells);
        form.done();
        return matrix;
    }

    private String area(Form form, String key) {
        String id = form.requiredText(key);
        List<String> known = areas.stream().map(Area::id).toList();
        if (!id.isEmpty() && !known.contains(id)) {
            unknown(form, key, id, known);
        }
        return id;
    }
}
