package org.assay.ruleset.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.assessment.State;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Form;
import org.assay.conditions.Condition;
import org.assay.conditions.Type;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Limit;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Points;
import org.assay.ruleset.scoring.Special;
import org.assay.ruleset.scoring.StateRule;
import org.assay.ruleset.scoring.Tier;

/** Reads one scoring model. What it leaves out it takes from the one that it says it is like. */
final class ModelReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The states that a model may name; the others follow by themselves. */
    private enum Named {
        UNSCORED(State.UNSCORED),
        ALERT(State.ALERT),
        SUSPENDED(State.SUSPENDED);

        private final State state;

        Named(State state) {
            this.state = state;
        }
    }

    private enum Records {
        TOGETHER,
        EACH
    }

    private final List<Area> areas;
    private final Map<String, Requirement> requirements;
    private final Set<String> leftOut;
    private final Expressions company;
    private final Expressions figures;
    private final Amounts amounts;

    ModelReader(List<Area> areas, List<Requirement> requirements, Set<String> leftOut, Expressions company) {
        this.areas = areas;
        this.leftOut = leftOut;
        this.requirements = requirements.stream()
                .collect(Collectors.toMap(
                        Requirement::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        this.company = company;
        this.figures = company.reading(
                new ScoreVocabulary(company.vocabulary(), areas, List.copyOf(this.requirements.keySet())));
        this.amounts = new Amounts(company);
    }

    /**
     * Reads a model.
     *
     * @param known models that it may be like, by id
     */
    Model read(Form form, Map<String, Model> known) {
        String id = form.requiredText("id");
        if (!id.isEmpty() && !Ids.isBundle(id)) {
            form.invalid("id", "`" + id + "` is no id of a model: lower-case letters and digits, joined by hyphens");
        }
        Optional<Model> like = like(form, known);
        GradesReader graded = new GradesReader(amounts, figures);
        List<Grade> grades =
                graded.grades(form).or(() -> like.map(Model::grades)).orElse(List.of());
        List<Limit> limits = graded.limits(form, grades).orElseGet(() -> taken(form, like, grades));
        NodeReader nodeReader = new NodeReader(areas, fields(), company, figures, grades, limits);
        boolean equal = form.datum("weights").flatMap(Amounts::text).isPresent();
        Model model = new Model(
                id,
                form.text("title").or(() -> like.map(Model::title)).orElse(""),
                form.word("open", Model.Open.class)
                        .or(() -> like.map(Model::open))
                        .orElse(Model.Open.WORST),
                form.word("records", Records.class)
                        .map(given -> given == Records.EACH)
                        .or(() -> like.map(Model::eachRecord))
                        .orElse(false),
                new PointsReader(amounts)
                        .read(form)
                        .orElse(new Points(Map.of()))
                        .or(like.map(Model::points).orElse(Points.PLAIN)),
                weights(form, equal).or(() -> like.map(Model::weights)).orElse(Map.of()),
                !equal && (form.has("weights") || like.map(Model::ownWeights).orElse(true)),
                joined(like.map(Model::requirements), specials(form)),
                joined(like.map(Model::nodes), nodes(form, nodeReader)),
                grades,
                limits,
                form.has("states") ? states(form) : like.map(Model::states).orElse(List.of()),
                coverage(form).or(() -> like.map(Model::sufficientCoverage)).orElse(BigDecimal.valueOf(80)),
                form.has("tiers") ? tiers(form) : like.map(Model::tiers).orElse(List.of()));
        form.done();
        checkTaken(form, model);
        nodeReader.matrices().check(form, model);
        ScoringCycles.check(form, model, areas, List.copyOf(requirements.values()));
        return model;
    }

    /** Returns the weights that are stated, be they one for all; empty if nothing is. */
    private Optional<Map<Severity, Amount>> weights(Form form, boolean equal) {
        if (!form.has("weights")) {
            return Optional.empty();
        }
        return Optional.of(
                equal
                        ? amounts.notNegative(form, "weights")
                                .map(ModelReader::same)
                                .orElse(Map.of())
                        : amounts.bySeverity(form, "weights"));
    }

    private static Map<Severity, Amount> same(Amount amount) {
        return Stream.of(Severity.values()).collect(Collectors.toMap(Function.identity(), severity -> amount));
    }

    private static List<Limit> taken(Form form, Optional<Model> like, List<Grade> grades) {
        List<Limit> limits = like.map(Model::limits).orElse(List.of());
        GradesReader.checkTaken(form, limits, grades);
        return grades.isEmpty() ? List.of() : limits;
    }

    /** Notes caps of nodes that were taken over without the grades that they are at. */
    private static void checkTaken(Form form, Model model) {
        if (form.has("grades")) {
            model.nodes().values().stream()
                    .flatMap(List::stream)
                    .filter(rule -> rule.grades().isEmpty())
                    .forEach(rule ->
                            rule.limits().ifPresent(limits -> GradesReader.checkTaken(form, limits, model.grades())));
        }
    }

    private Set<String> fields() {
        return requirements.values().stream()
                .flatMap(requirement -> requirement.repeat().stream())
                .map(repeat -> repeat.record().type())
                .filter(Type.Fields.class::isInstance)
                .flatMap(type -> ((Type.Fields) type).fields().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> Map<String, T> joined(Optional<Map<String, T>> below, Map<String, T> above) {
        Map<String, T> all = new LinkedHashMap<>(below.orElse(Map.of()));
        all.putAll(above);
        return all;
    }

    private static Optional<Model> like(Form form, Map<String, Model> known) {
        Optional<String> name = form.text("like");
        name.filter(id -> !known.containsKey(id))
                .ifPresent(id -> form.note(
                        IssueCode.RULESET_UNKNOWN_REFERENCE,
                        form.at("like"),
                        "there is no model `" + id + "` before this one" + Nearest.hint(id, known.keySet())));
        return name.map(known::get);
    }

    private Map<String, Special> specials(Form form) {
        Map<String, Special> specials = new LinkedHashMap<>();
        form.form("requirements", "what is said of single requirements").ifPresent(given -> {
            for (String id : given.keys()) {
                Optional<Requirement> requirement = Optional.ofNullable(requirements.get(id));
                if (requirement.isEmpty() && !leftOut.contains(id)) {
                    unknown(given, id, "requirement", requirements.keySet());
                }
                requirement.ifPresent(known -> given.form(id, "what is said of a requirement")
                        .ifPresent(one -> specials.put(id, new SpecialReader(company, figures).read(one, known))));
            }
        });
        return specials;
    }

    private Map<String, List<NodeRule>> nodes(Form form, NodeReader reader) {
        List<String> known = Stream.of(
                        Stream.of(Model.TOTAL, Model.AREAS),
                        areas.stream().map(Area::id),
                        areas.stream().map(Area::level).filter(level -> !level.isEmpty()))
                .flatMap(names -> names)
                .distinct()
                .toList();
        Map<String, List<NodeRule>> nodes = new LinkedHashMap<>();
        form.form("nodes", "how each node is scored").ifPresent(given -> {
            for (String key : given.keys()) {
                if (!known.contains(key)) {
                    unknown(given, key, "area or level", known);
                }
                if (given.has(key)) {
                    nodes.put(key, reader.read(given, key));
                }
            }
        });
        return nodes;
    }

    private static void unknown(Form form, String key, String what, Collection<String> known) {
        form.note(
                IssueCode.RULESET_UNKNOWN_REFERENCE,
                form.at(key),
                "there is no " + what + " `" + key + "`" + Nearest.hint(key, known));
    }

    private List<StateRule> states(Form form) {
        List<StateRule> states = new ArrayList<>();
        for (Form one : form.forms("states", "a state")) {
            State state = one.require("state", one.word("state", Named.class), Named.UNSCORED).state;
            Optional<Condition> when = figures.condition(one, "when");
            if (one.datum("when").isEmpty()) {
                one.note(IssueCode.RULESET_MISSING_KEY, one.at(), "`when` is missing");
            }
            String reason = one.text("reason").orElse("");
            when.ifPresent(holds -> states.add(new StateRule(state, holds, reason)));
            one.done();
        }
        return states;
    }

    private List<Tier> tiers(Form form) {
        List<Tier> tiers = new ArrayList<>();
        for (Form one : form.forms("tiers", "a tier")) {
            Optional<Amount> percentile = amounts.upTo(one, "percentile", HUNDRED.longValueExact());
            tiers.add(new Tier(
                    one.requiredText("tier"),
                    one.require("percentile", percentile, Amount.of(0)),
                    figures.condition(one, "when")));
            one.done();
        }
        if (tiers.stream().map(Tier::name).distinct().count() < tiers.size()) {
            form.note(IssueCode.RULESET_DUPLICATE, form.at("tiers"), "a tier stands in `tiers` once");
        }
        return tiers;
    }

    private static Optional<BigDecimal> coverage(Form form) {
        Optional<BigDecimal> coverage = form.number("sufficient_coverage");
        boolean fits = coverage.map(given -> given.signum() >= 0 && given.compareTo(HUNDRED) <= 0)
                .orElse(true);
        if (!fits) {
            form.invalid("sufficient_coverage", "`sufficient_coverage` is per cent, 0 to 100");
        }
        return coverage.filter(given -> fits);
    }
}
