package org.assay.core.reach;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.ruleset.Outcome;
import org.assay.api.service.Reach.Kind;
import org.assay.api.service.Reach.Point;
import org.assay.conditions.Comparison;
import org.assay.conditions.Condition;
import org.assay.conditions.Expression;
import org.assay.conditions.Facts;
import org.assay.conditions.Sighting;
import org.assay.conditions.Ternary;
import org.assay.core.cases.Tried;
import org.assay.core.facts.View;
import org.assay.core.judge.RecordKeys;
import org.assay.ruleset.logic.Domains;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.place.Located;
import org.assay.ruleset.place.Places;

/**
 * The comparisons of a requirement with a number, a date or a duration: one case should hold, one should not, and one
 * should lie exactly at the limit. Only comparisons that were really looked at count.
 */
final class Thresholds {
    private final Requirement requirement;
    private final Domains domains;
    private final IdentityHashMap<Comparison, Sides> sides = new IdentityHashMap<>();

    private Thresholds(Requirement requirement, Library library) {
        this.requirement = requirement;
        this.domains = Domains.of(library, requirement);
    }

    static List<Point> of(Requirement requirement, Library library, List<Tried> tried, Places places) {
        Thresholds thresholds = new Thresholds(requirement, library);
        List<Point> points = new ArrayList<>();
        List<Located> conditions = thresholds.conditions(places);
        conditions.forEach(located -> thresholds.expect(located.condition().tree()));
        tried.forEach(thresholds::see);
        conditions.forEach(
                located -> thresholds.add(located, located.condition().tree(), points));
        return once(points);
    }

    /** A comparison that stands in several branches, as those of a tightened requirement do, is asked for once. */
    private static List<Point> once(List<Point> points) {
        Map<String, Point> byPlace = new LinkedHashMap<>();
        points.forEach(point -> byPlace.merge(
                point.location() + " " + point.what(), point, (one, other) -> one.reached() ? one : other));
        return List.copyOf(byPlace.values());
    }

    private List<Located> conditions(Places places) {
        return requirement.conditions().stream()
                .map(condition -> Located.of(places, requirement, condition))
                .toList();
    }

    private void expect(Expression part) {
        if (part instanceof Comparison comparison && Sides.matter(comparison)) {
            sides.put(comparison, new Sides());
        }
        part.children().forEach(this::expect);
    }

    private void see(Tried tried) {
        Facts declared = View.declared(tried.sheet());
        requirement.appliesWhen().ifPresent(condition -> see(condition, declared));
        Optional<Repeat> repeat = requirement.repeat();
        repeat.flatMap(Repeat::when)
                .ifPresent(condition -> records(tried, repeat.get()).forEach(record -> see(condition, record)));
        if (repeat.isPresent() || tried.judgement().outcome() != Outcome.NOT_APPLICABLE) {
            tried.judgement()
                    .parts()
                    .forEach(part ->
                            seeBranches(part.view().<Facts>map(view -> view).orElse(declared)));
        }
    }

    /** Every record that is listed, also one that does not count. */
    private static Stream<View> records(Tried tried, Repeat repeat) {
        View declared = View.declared(tried.sheet());
        return RecordKeys.of(repeat, declared.value(repeat.over())).values().stream()
                .map(record -> declared.at(repeat, record));
    }

    private void seeBranches(Facts view) {
        for (Branch branch : requirement.branches()) {
            Optional<Condition> condition = branch.condition();
            condition.ifPresent(one -> see(one, view));
            if (condition.filter(one -> one.test(view) == Ternary.TRUE).isPresent()) {
                return;
            }
        }
    }

    private void see(Condition condition, Facts facts) {
        Sighting.visit(
                condition.tree(),
                facts,
                (comparison, seen) -> Optional.ofNullable(sides.get(comparison))
                        .ifPresent(known -> known.see(comparison.relation(), seen)));
    }

    private void add(Located located, Expression part, List<Point> points) {
        if (part instanceof Comparison comparison && sides.containsKey(comparison)) {
            String at = located.at(part).toString();
            sides.get(comparison)
                    .states(comparison, domains)
                    .forEach((what, reached) ->
                            points.add(new Point(requirement.id(), at, Kind.THRESHOLD, what, reached)));
        }
        part.children().forEach(child -> add(located, child, points));
    }
}
