package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.api.issue.IssueCode;
import org.assay.api.ruleset.Area;
import org.assay.api.value.Form;
import org.assay.conditions.Condition;
import org.assay.conditions.Symbol;
import org.assay.conditions.Vocabulary;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.scoring.Figures;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Limit;
import org.assay.ruleset.scoring.Members;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Special;

/** Finds figures of a model that would have to be known before themselves. */
final class ScoringCycles {
    /** Figures that are worked out one from the other; more would be more than anybody can follow. */
    private static final int MAX_LENGTH = 100;

    private final List<Area> areas;
    private final List<Requirement> requirements;
    private final Model model;
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final Set<String> settled = new HashSet<>();

    private ScoringCycles(Model model, List<Area> areas, List<Requirement> requirements) {
        this.model = model;
        this.areas = areas;
        this.requirements = requirements;
        areas.forEach(area -> Figures.OF_AN_AREA
                .keySet()
                .forEach(field -> owners.put(Figures.ofArea(area.id(), field), area(area.id()))));
        requirements.forEach(one -> owners.put(Vocabulary.result(Figures.POINTS, one.id()), requirement(one.id())));
    }

    static void check(Form form, Model model, List<Area> areas, List<Requirement> requirements) {
        ScoringCycles cycles = new ScoringCycles(model, areas, requirements);
        requirements.forEach(one -> cycles.needs.put(requirement(one.id()), cycles.ofRequirement(model.of(one.id()))));
        areas.forEach(one -> cycles.needs.put(area(one.id()), cycles.ofNode(model.of(one), one.id())));
        cycles.needs.keySet().stream()
                .flatMap(start -> cycles.from(start, List.of()).stream())
                .findFirst()
                .ifPresent(fault -> form.note(IssueCode.RULESET_CONTRADICTION, form.at(), fault));
    }

    private static String requirement(String id) {
        return "requirement " + id;
    }

    private static String area(String id) {
        return "area " + id;
    }

    private Set<String> ofRequirement(Special special) {
        Set<String> needed = new LinkedHashSet<>();
        for (Special.Instead instead : special.instead()) {
            addReads(instead.when(), needed);
            if (instead.when().reads().stream().anyMatch(ScoringCycles::isOfTheNode)) {
                requirements.forEach(one -> needed.add(requirement(one.id())));
            }
        }
        return needed;
    }

    private Set<String> ofNode(List<NodeRule> rules, String node) {
        Set<String> needed = new LinkedHashSet<>();
        areas.stream().filter(area -> area.within().equals(node)).forEach(area -> needed.add(area(area.id())));
        requirements.stream().filter(one -> one.area().equals(node)).forEach(one -> needed.add(requirement(one.id())));
        for (NodeRule rule : rules) {
            if (rule.of() instanceof Members.Listed listed) {
                listed.areas().forEach(id -> needed.add(area(id)));
            }
            rule.matrix().ifPresent(matrix -> {
                needed.add(area(matrix.rows()));
                needed.add(area(matrix.columns()));
            });
            conditions(rule).forEach(condition -> addReads(condition, needed));
        }
        return needed;
    }

    private Stream<Condition> conditions(NodeRule rule) {
        return Stream.of(
                        rule.appliesWhen().stream(),
                        rule.countsWhen().stream(),
                        ofGrades(rule.grades().orElse(model.grades())),
                        ofLimits(rule.limits().orElse(model.limits())))
                .flatMap(all -> all);
    }

    private static Stream<Condition> ofGrades(List<Grade> grades) {
        return grades.stream().flatMap(grade -> grade.when().stream());
    }

    private static Stream<Condition> ofLimits(List<Limit> limits) {
        return limits.stream()
                .flatMap(limit -> limit instanceof Limit.Case named ? Stream.of(named.when()) : Stream.of());
    }

    /** What a model says of grades holds for its areas, too, which is easily forgotten. */
    private String hint() {
        boolean readsAreas = Stream.concat(ofGrades(model.grades()), ofLimits(model.limits()))
                .flatMap(condition -> condition.reads().stream())
                .anyMatch(symbol -> symbol.kind() == Symbol.Kind.SCORE && owners.containsKey(symbol.id()));
        return readsAreas
                ? "; `grades` and `caps` of a model hold for every area as well: what is meant for the whole alone"
                        + " stands under `total` in `nodes`"
                : "";
    }

    private void addReads(Condition condition, Set<String> needed) {
        condition.reads().stream()
                .filter(symbol -> symbol.kind() == Symbol.Kind.SCORE)
                .map(symbol -> owners.get(symbol.id()))
                .filter(owner -> owner != null)
                .forEach(needed::add);
    }

    /** A node may ask for its own lists; a requirement may not, since they would hold itself. */
    private static boolean isOfTheNode(Symbol symbol) {
        return symbol.kind() == Symbol.Kind.SCORE
                && (Figures.OF_THE_NODE.containsKey(symbol.id())
                        || symbol.id().equals(Figures.AREA_LIST)
                        || symbol.id().equals(Figures.FINDING_LIST));
    }

    private Optional<String> from(String start, List<String> path) {
        List<String> longer = new ArrayList<>(path);
        longer.add(start);
        if (path.contains(start)) {
            return Optional.of("nobody could work this out, since each needs the next: "
                    + String.join(", ", longer.subList(path.indexOf(start), longer.size())) + hint());
        }
        if (path.size() > MAX_LENGTH) {
            return Optional.of("more than " + MAX_LENGTH + " figures are worked out one from the other, from "
                    + path.get(0) + " on");
        }
        if (settled.contains(start)) {
            return Optional.empty();
        }
        Optional<String> found = needs.getOrDefault(start, Set.of()).stream()
                .flatMap(next -> from(next, longer).stream())
                .findFirst();
        settled.add(start);
        return found;
    }
}
