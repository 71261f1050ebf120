package org.assay.ruleset.read;

import java.util.ArrayList;
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
import org.assay.ruleset.scoring.Limit;
import org.assay.ruleset.scoring.Members;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Special;

/** Finds figures of a model that would have to be known before themselves. */
final class ScoringCycles {
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final Set<String> settled = new HashSet<>();

    private ScoringCycles() {}

    static void check(Form form, Model model, List<Area> areas, List<Requirement> requirements) {
        ScoringCycles cycles = new ScoringCycles();
        for (Requirement requirement : requirements) {
            cycles.needs.put(
                    requirement(requirement.id()), ofRequirement(model.of(requirement.id()), areas, requirements));
        }
        for (Area area : areas) {
            cycles.needs.put(area(area.id()), ofNode(model.of(area), area.id(), areas, requirements));
        }
        cycles.needs.keySet().stream()
                .flatMap(start -> cycles.from(start, List.of()).stream())
                .findFirst()
                .ifPresent(cycle -> form.note(
                        IssueCode.RULESET_CONTRADICTION,
                        form.at(),
                        "nobody could work this out, since each needs the next: " + String.join(", ", cycle)));
    }

    private static String requirement(String id) {
        return "requirement " + id;
    }

    private static String area(String id) {
        return "area " + id;
    }

    private static Set<String> ofRequirement(Special special, List<Area> areas, List<Requirement> requirements) {
        Set<String> needs = new LinkedHashSet<>();
        special.instead().forEach(instead -> addReads(instead.when(), needs, "", areas, requirements));
        return needs;
    }

    private static Set<String> ofNode(
            List<NodeRule> rules, String node, List<Area> areas, List<Requirement> requirements) {
        Set<String> needs = new LinkedHashSet<>();
        areas.stream().filter(area -> area.within().equals(node)).forEach(area -> needs.add(area(area.id())));
        requirements.stream().filter(one -> one.area().equals(node)).forEach(one -> needs.add(requirement(one.id())));
        for (NodeRule rule : rules) {
            if (rule.of() instanceof Members.Listed listed) {
                listed.areas().forEach(id -> needs.add(area(id)));
            }
            rule.matrix().ifPresent(matrix -> {
                needs.add(area(matrix.rows()));
                needs.add(area(matrix.columns()));
            });
            conditions(rule).forEach(condition -> addReads(condition, needs, node, areas, requirements));
        }
        return needs;
    }

    private static Stream<Condition> conditions(NodeRule rule) {
        Stream<Condition> graded = rule.grades().stream().flatMap(List::stream).flatMap(grade -> grade.when().stream());
        Stream<Condition> limited = rule.limits().stream()
                .flatMap(List::stream)
                .flatMap(limit -> limit instanceof Limit.Case named ? Stream.of(named.when()) : Stream.of());
        return Stream.of(rule.appliesWhen().stream(), rule.countsWhen().stream(), graded, limited)
                .flatMap(all -> all);
    }

    /** A node may ask for its own lists; a requirement may not, since they would hold itself. */
    private static void addReads(
            Condition condition, Set<String> needs, String node, List<Area> areas, List<Requirement> requirements) {
        for (Symbol symbol : condition.reads()) {
            if (symbol.kind() == Symbol.Kind.SCORE) {
                areas.stream()
                        .filter(area -> Figures.OF_AN_AREA.keySet().stream()
                                .anyMatch(field -> symbol.id().equals(Figures.ofArea(area.id(), field))))
                        .forEach(area -> needs.add(area(area.id())));
                requirements.stream()
                        .filter(one -> symbol.id().equals(Vocabulary.result(Figures.POINTS, one.id())))
                        .forEach(one -> needs.add(requirement(one.id())));
                if (node.isEmpty() && isOfTheNode(symbol)) {
                    requirements.forEach(one -> needs.add(requirement(one.id())));
                }
            }
        }
    }

    private static boolean isOfTheNode(Symbol symbol) {
        return Figures.OF_THE_NODE.containsKey(symbol.id())
                || symbol.id().equals(Figures.AREA_LIST)
                || symbol.id().equals(Figures.FINDING_LIST);
    }

    private Optional<List<String>> from(String start, List<String> path) {
        if (path.contains(start)) {
            List<String> cycle = new ArrayList<>(path.subList(path.indexOf(start), path.size()));
            cycle.add(start);
            return Optional.of(cycle);
        }
        if (settled.contains(start)) {
            return Optional.empty();
        }
        List<String> longer = new ArrayList<>(path);
        longer.add(start);
        Optional<List<String>> found = needs.getOrDefault(start, Set.of()).stream()
                .flatMap(next -> from(next, longer).stream())
                .findFirst();
        settled.add(start);
        return found;
    }
}
