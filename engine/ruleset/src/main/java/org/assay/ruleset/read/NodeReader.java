package org.assay.ruleset.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.Area;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.conditions.Condition;
import org.assay.conditions.Symbol;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.Figures;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Limit;
import org.assay.ruleset.scoring.Matrix;
import org.assay.ruleset.scoring.Members;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Operator;
import org.assay.ruleset.scoring.Plugged;
import org.assay.ruleset.scoring.Step;

/** Reads how the nodes of a model are scored. */
final class NodeReader {
    private final List<Area> areas;
    private final Collection<String> fields;
    private final Expressions company;
    private final Expressions figures;
    private final Amounts amounts;
    private final List<Grade> grades;
    private final List<Limit> limits;
    private final MatrixReader matrices;

    /**
     * Makes a reader.
     *
     * @param fields of the records that requirements are repeated over
     * @param company reads what may be said of the company alone
     * @param figures reads what may be said of the score as well
     * @param grades of nodes that have none of their own
     * @param limits of nodes that have none of their own
     */
    NodeReader(
            List<Area> areas,
            Collection<String> fields,
            Expressions company,
            Expressions figures,
            List<Grade> grades,
            List<Limit> limits) {
        this.areas = areas;
        this.fields = fields;
        this.company = company;
        this.figures = figures;
        this.amounts = new Amounts(company);
        this.grades = grades;
        this.limits = limits;
        this.matrices = new MatrixReader(areas, amounts);
    }

    /** Returns the reader of the tables of these nodes. */
    MatrixReader matrices() {
        return matrices;
    }

    /** Returns the rules of one node, of which the first that fits a company holds. */
    List<NodeRule> read(Form nodes, String key) {
        boolean several = nodes.datum(key).orElseThrow() instanceof Datum.Items;
        List<Form> written = several
                ? nodes.forms(key, "how a node is scored")
                : nodes.form(key, "how a node is scored").stream().toList();
        if (nodes.datum(key).filter(Amounts::isEmptyList).isPresent()) {
            nodes.invalid(key, "`" + key + "` has no rule; leave it out");
        }
        List<NodeRule> rules = new ArrayList<>();
        for (Form one : written) {
            boolean last = one == written.get(written.size() - 1);
            NodeRule rule = rule(one);
            if (one.has("when") == last) {
                one.note(
                        IssueCode.RULESET_CONTRADICTION,
                        one.at(),
                        last
                                ? "the last of several rules, or the only one, holds for every company that is left:"
                                        + " without `when`"
                                : "all but the last of several say `when` they hold");
            }
            rules.add(rule);
        }
        return rules;
    }

    private NodeRule rule(Form form) {
        GradesReader graded = new GradesReader(amounts, figures);
        Optional<List<Grade>> own = graded.grades(form);
        Optional<Matrix> matrix = form.form("matrix", "two scales").map(matrices::read);
        Optional<Plugged> plugin =
                form.form("plugin", "a scoring model of a plugin").map(this::plugged);
        NodeRule rule = new NodeRule(
                company.condition(form, "when"),
                gate(form, "applies_when"),
                operator(form),
                matrix,
                plugin,
                members(form),
                groups(form),
                amounts.notNegative(form, "weight"),
                new PointsReader(amounts).read(form),
                amounts.upTo(form, "computable_from", 100),
                steps(form),
                gate(form, "counts_when"),
                amounts.notNegative(form, "scale"),
                amounts.bySeverity(form, "deduct"),
                amounts.read(form, "at_least"),
                amounts.read(form, "at_most"),
                amounts.upTo(form, "empty", 1),
                graded.limits(form, own.orElse(grades)).or(() -> taken(form, own)),
                own);
        form.done();
        return rule;
    }

    /** Returns the limits of a node that has grades of its own and says nothing of what limits them. */
    private Optional<List<Limit>> taken(Form form, Optional<List<Grade>> own) {
        own.ifPresent(given -> GradesReader.checkTaken(form, limits, given));
        return own.filter(List::isEmpty).map(none -> List.of());
    }

    /** Returns a condition that is asked before there is a score. */
    private Optional<Condition> gate(Form form, String key) {
        Optional<Condition> gate = figures.condition(form, key);
        gate.stream()
                .flatMap(condition -> condition.reads().stream())
                .filter(symbol -> symbol.kind() == Symbol.Kind.SCORE)
                .map(Symbol::id)
                .filter(Figures.OF_THE_SCORE::contains)
                .findFirst()
                .ifPresent(id -> form.invalid(
                        key,
                        "`" + key + "` is asked before there is a `" + id
                                + "` of the node; it may read `areas`, `findings`,"
                                + " `coverage`, other areas and results of requirements"));
        return gate;
    }

    /** Returns the operator; of two that are described apart, which one is follows from the description. */
    private static Operator operator(Form form) {
        List<Operator> described = Stream.of(Operator.MATRIX, Operator.PLUGIN)
                .filter(one -> form.has(one.word()))
                .toList();
        Operator operator =
                form.word("combine", Operator.class).orElse(described.isEmpty() ? Operator.MEAN : described.get(0));
        for (Operator one : List.of(Operator.MATRIX, Operator.PLUGIN)) {
            if ((operator == one) != described.contains(one)) {
                String word = one.word();
                form.note(
                        IssueCode.RULESET_CONTRADICTION,
                        form.at(),
                        "`combine: " + word + "` and the mapping `" + word + "` go together");
            }
        }
        return operator;
    }

    private Plugged plugged(Form form) {
        Map<String, Amount> settings = new TreeMap<>();
        form.form("settings", "a number for each name").ifPresent(given -> {
            given.keys().forEach(name -> settings.put(name, amounts.required(given, name)));
            given.done();
        });
        String id = form.requiredText("id");
        Optional.of(id)
                .filter(given -> !given.isEmpty())
                .flatMap(Ids::faultOf)
                .ifPresent(fault -> form.invalid("id", fault));
        form.done();
        return new Plugged(id, settings);
    }

    private Members members(Form form) {
        if (form.datum("of").filter(Datum.Items.class::isInstance).isPresent()) {
            List<String> listed = form.texts("of");
            List<String> known = areas.stream().map(Area::id).toList();
            listed.stream().filter(id -> !known.contains(id)).forEach(id -> noteUnknown(form, "of", id, known));
            Set<String> seen = new HashSet<>();
            listed.stream()
                    .filter(id -> !seen.add(id))
                    .forEach(id ->
                            form.note(IssueCode.RULESET_DUPLICATE, form.at("of"), "`" + id + "` stands twice in `of`"));
            if (form.datum("of").filter(Amounts::isEmptyList).isPresent()) {
                form.invalid("of", "`of` names no area");
            }
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
            noteUnknown(form, "of", word, known);
        }
        return new Members.Level(word);
    }

    private List<String> groups(Form form) {
        List<String> groups = form.texts("by");
        groups.stream()
                .filter(field -> !fields.contains(field))
                .forEach(field -> form.note(
                        IssueCode.RULESET_UNKNOWN_REFERENCE,
                        form.at("by"),
                        "no requirement is repeated over records with a field `" + field + "`"
                                + Nearest.hint(field, fields)));
        return groups;
    }

    /** Notes a word that is none of those there are. */
    static void noteUnknown(Form form, String key, String word, List<String> known) {
        form.note(
                IssueCode.RULESET_UNKNOWN_REFERENCE,
                form.at(key),
                "`" + word + "` is none of " + known + Nearest.hint(word, known));
    }

    private List<Step> steps(Form form) {
        List<Step> steps = new ArrayList<>();
        Optional<BigDecimal> before = Optional.empty();
        boolean ended = false;
        for (Form one : form.forms("steps", "a step")) {
            Step step = new Step(amounts.read(one, "from"), amounts.required(one, "gives"));
            Optional<BigDecimal> from = step.from().flatMap(Amounts::fixed);
            Optional<BigDecimal> reached = before.filter(
                    above -> from.filter(given -> given.compareTo(above) >= 0).isPresent());
            if (ended || reached.isPresent()) {
                one.note(
                        IssueCode.RULESET_CONTRADICTION,
                        one.at(),
                        "the first step that is reached counts, so this one never does: `from` falls, and only the last"
                                + " may have none");
            }
            ended = ended || !one.has("from");
            before = from.isPresent() ? from : before;
            steps.add(step);
            one.done();
        }
        return steps;
    }
}
