package org.assay.ruleset.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.conditions.Condition;
import org.assay.conditions.Symbol;

/** Finds what a scoring reads: indicators and parameters beside figures of the score. */
final class ScoringReads {
    private ScoringReads() {}

    static Set<Symbol> of(Scoring scoring) {
        return scoring.models().stream()
                .flatMap(ScoringReads::conditions)
                .flatMap(condition -> condition.reads().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Condition> conditions(Model model) {
        return Stream.of(
                        ofPoints(model.points()),
                        ofAmounts(model.weights().values()),
                        model.requirements().values().stream().flatMap(ScoringReads::conditions),
                        model.nodes().values().stream().flatMap(List::stream).flatMap(ScoringReads::conditions),
                        model.grades().stream().flatMap(ScoringReads::conditions),
                        model.limits().stream().flatMap(ScoringReads::conditions),
                        model.states().stream().map(StateRule::when),
                        model.tiers().stream()
                                .flatMap(tier -> Stream.concat(of(tier.percentile()), tier.when().stream())))
                .flatMap(all -> all);
    }

    private static Stream<Condition> conditions(Special special) {
        return Stream.of(
                        of(special.weight()),
                        special.points().stream().flatMap(ScoringReads::ofPoints),
                        special.measured().stream()
                                .flatMap(measured ->
                                        Stream.concat(Stream.of(measured.value()), conditions(measured.scale()))),
                        special.instead().stream()
                                .flatMap(one -> Stream.concat(Stream.of(one.when()), of(one.earns()))))
                .flatMap(all -> all);
    }

    private static Stream<Condition> conditions(Measured.Scale scale) {
        if (scale instanceof Measured.Bands bands) {
            return bands.rows().stream()
                    .flatMap(row -> Stream.of(of(row.from()), of(row.to()), of(row.points()))
                            .flatMap(all -> all));
        }
        if (scale instanceof Measured.Line line) {
            return Stream.concat(of(line.worst()), of(line.best()));
        }
        Measured.Lookup lookup = (Measured.Lookup) scale;
        return Stream.concat(ofAmounts(lookup.points().values()), of(lookup.otherwise()));
    }

    private static Stream<Condition> conditions(NodeRule rule) {
        return Stream.of(
                        rule.when().stream(),
                        rule.appliesWhen().stream(),
                        rule.matrix().stream()
                                .flatMap(matrix -> matrix.cells().values().stream())
                                .flatMap(row -> ofAmounts(row.values())),
                        rule.plugin().stream()
                                .flatMap(plugin -> ofAmounts(plugin.settings().values())),
                        of(rule.weight()),
                        rule.points().stream().flatMap(ScoringReads::ofPoints),
                        of(rule.computableFrom()),
                        rule.steps().stream().flatMap(step -> Stream.concat(of(step.from()), of(step.gives()))),
                        rule.countsWhen().stream(),
                        of(rule.scale()),
                        ofAmounts(rule.deduct().values()),
                        of(rule.atLeast()),
                        of(rule.atMost()),
                        of(rule.empty()),
                        rule.limits().stream().flatMap(List::stream).flatMap(ScoringReads::conditions),
                        rule.grades().stream().flatMap(List::stream).flatMap(ScoringReads::conditions))
                .flatMap(all -> all);
    }

    private static Stream<Condition> conditions(Grade grade) {
        return Stream.of(of(grade.from()), of(grade.above()), grade.when().stream())
                .flatMap(all -> all);
    }

    private static Stream<Condition> conditions(Limit limit) {
        return limit instanceof Limit.Case named ? Stream.of(named.when()) : Stream.of();
    }

    private static Stream<Condition> ofPoints(Points points) {
        return points.table().values().stream()
                .flatMap(row -> Stream.concat(row.own().values().stream(), Stream.of(row.otherwise())))
                .flatMap(ScoringReads::of);
    }

    private static Stream<Condition> of(Earned earned) {
        return earned instanceof Earned.Points points ? of(points.amount()) : Stream.of();
    }

    private static Stream<Condition> ofAmounts(Collection<Amount> amounts) {
        return amounts.stream().flatMap(ScoringReads::of);
    }

    private static Stream<Condition> of(Optional<Amount> amount) {
        return amount.stream().flatMap(ScoringReads::of);
    }

    private static Stream<Condition> of(Amount amount) {
        return amount instanceof Amount.Worked worked ? Stream.of(worked.formula()) : Stream.of();
    }
}
