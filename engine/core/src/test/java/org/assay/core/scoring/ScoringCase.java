package org.assay.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Operator;
import org.assay.ruleset.scoring.Special;

/** A model, and a company that it scores. */
record ScoringCase(Model model, List<Area> areas, List<Scored> requirements) {
    ScoreSheet score() {
        return ModelScore.of(new Scheme(model, areas, NoFacts.NONE), requirements);
    }

    ScoringCase of(List<Scored> others) {
        return new ScoringCase(model, areas, others);
    }

    /** Returns the same company in every way its answers could be completed. */
    List<ScoringCase> completions() {
        return ways(requirements).stream().map(this::of).toList();
    }

    private static List<List<Scored>> ways(List<Scored> open) {
        List<List<Scored>> ways = new ArrayList<>(List.of(List.of()));
        for (Scored one : open) {
            List<List<Scored>> longer = new ArrayList<>();
            for (List<Scored> way : ways) {
                for (Scored settled : settled(one)) {
                    List<Scored> more = new ArrayList<>(way);
                    more.add(settled);
                    longer.add(more);
                }
            }
            ways = longer;
        }
        return ways;
    }

    /** Returns a requirement, or a record, in every way it could come out. */
    static List<Scored> settled(Scored one) {
        if (one.records().isEmpty()) {
            return one.possible().stream()
                    .map(verdict -> with(one, verdict, Set.of(verdict), List.of()))
                    .toList();
        }
        return ways(one.records()).stream()
                .map(records -> with(one, one.evidenced(), one.possible(), records))
                .toList();
    }

    private static Scored with(Scored it, Verdict evidenced, Set<Verdict> possible, List<Scored> records) {
        return new Scored(
                it.id(),
                it.area(),
                it.weight(),
                it.severity(),
                evidenced,
                possible,
                it.declared(),
                it.crossChecked(),
                it.toConfirm(),
                it.seen(),
                it.line(),
                records);
    }

    static Scored in(Scored it, String area, Scored.Line line) {
        return new Scored(
                it.id(),
                area,
                it.weight(),
                it.severity(),
                it.evidenced(),
                it.possible(),
                it.declared(),
                it.crossChecked(),
                it.toConfirm(),
                it.seen(),
                line,
                List.of());
    }

    /**
     * Returns whether weights count only beside each other: a sum is as large as its weights are, and groups of records
     * weigh 1 each.
     */
    boolean weighsOnlyBesideEachOther() {
        return model.nodes().values().stream()
                .flatMap(List::stream)
                .noneMatch(rule -> rule.combine() == Operator.SUM || !rule.by().isEmpty());
    }

    /** Returns the same with every requirement and every area so many times as heavy. */
    ScoringCase heavier(int times) {
        Map<Severity, Amount> weights = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            weights.put(severity, heavier(model.weights().getOrDefault(severity, Amount.of(1)), times));
        }
        Map<String, Special> specials = new HashMap<>();
        model.requirements()
                .forEach((id, said) -> specials.put(
                        id,
                        new Special(
                                said.weight().map(weight -> heavier(weight, times)),
                                said.points(),
                                said.bonus(),
                                said.measured(),
                                said.instead())));
        Map<String, List<NodeRule>> nodes = new HashMap<>();
        model.nodes()
                .forEach((id, rules) -> nodes.put(
                        id, rules.stream().map(rule -> heavier(rule, times)).toList()));
        nodes.putIfAbsent(Model.TOTAL, List.of(heavier(NodeRule.MEAN, times)));
        nodes.putIfAbsent(Model.AREAS, List.of(heavier(NodeRule.MEAN, times)));
        Model heavier = new Model(
                model.id(),
                model.title(),
                model.open(),
                model.eachRecord(),
                model.points(),
                weights,
                model.ownWeights(),
                specials,
                nodes,
                model.grades(),
                model.limits(),
                model.states(),
                model.sufficientCoverage(),
                model.tiers());
        return new ScoringCase(
                heavier,
                areas,
                requirements.stream().map(one -> heavier(one, times)).toList());
    }

    private static Amount heavier(Amount weight, int times) {
        return new Amount.Fixed(((Amount.Fixed) weight).number().multiply(BigDecimal.valueOf(times)));
    }

    private static NodeRule heavier(NodeRule it, int times) {
        return new NodeRule(
                it.when(),
                it.appliesWhen(),
                it.combine(),
                it.matrix(),
                it.plugin(),
                it.of(),
                it.by(),
                Optional.of(heavier(it.weight().orElse(Amount.of(1)), times)),
                it.points(),
                it.computableFrom(),
                it.steps(),
                it.countsWhen(),
                it.scale(),
                it.deduct(),
                it.atLeast(),
                it.atMost(),
                it.empty(),
                it.limits(),
                it.grades());
    }

    private static Scored heavier(Scored it, int times) {
        return new Scored(
                it.id(),
                it.area(),
                it.weight().map(weight -> weight.multiply(BigDecimal.valueOf(times))),
                it.severity(),
                it.evidenced(),
                it.possible(),
                it.declared(),
                it.crossChecked(),
                it.toConfirm(),
                it.seen(),
                it.line(),
                it.records().stream().map(record -> heavier(record, times)).toList());
    }
}
