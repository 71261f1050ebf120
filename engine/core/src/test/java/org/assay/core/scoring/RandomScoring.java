package org.assay.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.Earned;
import org.assay.ruleset.scoring.Grade;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Points;
import org.assay.ruleset.scoring.Special;

/** Makes models of every kind, each with a small company that it scores. */
final class RandomScoring {
    private static final List<String> LEVELS = List.of("section", "topic");

    private final Dice dice;
    private final List<Area> areas = new ArrayList<>();
    private final List<String> requirements = new ArrayList<>();
    private final ModelWords words;

    private RandomScoring(Dice dice) {
        this.dice = dice;
        plantAreas();
        dice.times(dice.between(2, 5), () -> requirements.add("r" + requirements.size()));
        this.words = new ModelWords(areas.stream().map(Area::id).toList(), requirements);
    }

    /** Returns any model and company. */
    static ScoringCase any(Dice dice) {
        return new RandomScoring(dice).any();
    }

    /** Returns a model under which a better answer never lowers the score, and a company. */
    static ScoringCase steady(Dice dice) {
        return new RandomScoring(dice).steady();
    }

    private ScoringCase steady() {
        Map<String, List<NodeRule>> nodes = new LinkedHashMap<>();
        nodes.put(Model.TOTAL, List.of(rules("", List.of()).steady()));
        areas.forEach(area ->
                nodes.put(area.id(), List.of(rules(area.id(), List.of()).steady())));
        Model model = new Model(
                "m",
                "",
                Model.Open.WORST,
                false,
                new RandomPoints(dice).monotone().or(Points.PLAIN),
                weights(),
                true,
                Map.of(),
                nodes,
                List.of(),
                List.of(),
                List.of(),
                BigDecimal.valueOf(80),
                List.of());
        return new ScoringCase(model, areas, company(false));
    }

    private ScoringCase any() {
        boolean each = dice.falls(10);
        RandomRules every = rules("*", List.of());
        List<Grade> grades = every.scale();
        Model model = new Model(
                "m",
                "",
                Model.Open.WORST,
                each,
                dice.falls(50) ? Points.PLAIN : new RandomPoints(dice).any().or(Points.PLAIN),
                weights(),
                dice.falls(80),
                specials(),
                nodes(grades),
                grades,
                every.limits(grades),
                List.of(),
                BigDecimal.valueOf(80),
                List.of());
        return new ScoringCase(model, areas, company(each));
    }

    /** Inner areas come before outer ones. */
    private void plantAreas() {
        int outer = dice.between(1, 3);
        for (int i = 0; i < outer; i++) {
            String id = String.valueOf((char) ('a' + i));
            if (areas.size() < 3 && dice.falls(40)) {
                areas.add(new Area(id + "1", "", "", dice.falls(70) ? "topic" : "", id));
            }
            areas.add(new Area(id, "", "", dice.falls(50) ? dice.one(LEVELS) : "", ""));
        }
    }

    private RandomRules rules(String area, List<Grade> grades) {
        List<String> before = new ArrayList<>();
        for (Area one : areas) {
            if (one.id().equals(area)) {
                break;
            }
            before.add(one.id());
        }
        List<String> askable = area.equals("*") ? List.of() : before;
        List<String> levels = areas.stream()
                .map(Area::level)
                .filter(level -> !level.isEmpty())
                .distinct()
                .toList();
        return new RandomRules(dice, new RandomConditions(dice, words, askable, requirements), askable, levels, grades);
    }

    private Map<String, List<NodeRule>> nodes(List<Grade> grades) {
        Map<String, List<NodeRule>> nodes = new LinkedHashMap<>();
        dice.maybe(80, () -> rules("", grades).any()).ifPresent(rule -> nodes.put(Model.TOTAL, List.of(rule)));
        dice.maybe(15, () -> rules("*", grades).any()).ifPresent(rule -> nodes.put(Model.AREAS, List.of(rule)));
        for (Area area : areas) {
            dice.maybe(60, () -> rules(area.id(), grades).any()).ifPresent(rule -> nodes.put(area.id(), List.of(rule)));
        }
        return nodes;
    }

    private Map<Severity, Amount> weights() {
        Map<Severity, Amount> weights = new HashMap<>();
        dice.some(60, List.of(Severity.values()))
                .forEach(severity -> weights.put(severity, dice.amount("1", "2", "5", "0")));
        return weights;
    }

    private Map<String, Special> specials() {
        Map<String, Special> specials = new HashMap<>();
        for (int i = 0; i < requirements.size(); i++) {
            int place = i;
            dice.maybe(20, () -> special(place)).ifPresent(one -> specials.put(requirements.get(place), one));
        }
        return specials;
    }

    private Special special(int place) {
        RandomConditions earlier = new RandomConditions(dice, words, List.of(), requirements.subList(0, place));
        return new Special(
                dice.maybe(30, () -> dice.amount("0", "1", "2.5")),
                dice.maybe(40, new RandomPoints(dice)::any),
                dice.falls(40),
                Optional.empty(),
                place > 0 && dice.falls(40)
                        ? List.of(new Special.Instead(earlier.ofResults(), earned(), ""))
                        : List.of());
    }

    private Earned earned() {
        return dice.any(
                Earned.Skip::new,
                Earned.Full::new,
                Earned.Halfway::new,
                () -> new Earned.Points(dice.amount("0", "1", "0.5", "-1")));
    }

    private List<Scored> company(boolean each) {
        return requirements.stream().map(id -> requirement(id, each)).toList();
    }

    private Scored requirement(String id, boolean each) {
        Scored one = single(id, Scored.Line.NONE, List.of());
        return each && dice.falls(40)
                ? new Scored(
                        id,
                        one.area(),
                        one.weight(),
                        one.severity(),
                        one.declared(),
                        Set.of(one.declared()),
                        one.declared(),
                        false,
                        false,
                        Scored.Seen.NOTHING,
                        Scored.Line.NONE,
                        records(one))
                : one;
    }

    private List<Scored> records(Scored of) {
        List<Scored> records = new ArrayList<>();
        for (int i = 0; i < dice.between(1, 2); i++) {
            Scored.Line line = new Scored.Line("k" + i, Map.of("kind", dice.one("x", "y")));
            Scored one = single(of.id(), line, List.of());
            records.add(ScoringCase.in(one, of.area(), line));
        }
        return records;
    }

    private Scored single(String id, Scored.Line line, List<Scored> records) {
        Severity severity = dice.one(Severity.MAJOR, Severity.MINOR, Severity.CRITICAL, Severity.OBSERVATION);
        Set<Verdict> possible = new HashSet<>(dice.times(dice.one(1, 1, 2, 3), () -> verdict(severity)));
        Verdict first = possible.iterator().next();
        boolean decided = possible.size() == 1 && dice.falls(70);
        return new Scored(
                id,
                dice.falls(10) ? "" : dice.one(areas).id(),
                dice.maybe(40, () -> new BigDecimal(dice.one("0", "0.5", "2", "3"))),
                severity,
                decided || dice.falls(20) ? first : new Verdict(Outcome.NO_EVIDENCE, severity),
                possible,
                dice.falls(70) ? first : verdict(severity),
                false,
                dice.falls(10),
                Scored.Seen.NOTHING,
                line,
                records);
    }

    private Verdict verdict(Severity declared) {
        Outcome outcome = dice.one(
                Outcome.MET, Outcome.MET, Outcome.PARTLY_MET, Outcome.NOT_MET, Outcome.NOT_MET, Outcome.NOT_APPLICABLE);
        return new Verdict(outcome, dice.falls(80) ? declared : dice.one(Severity.values()));
    }
}
