package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Facts;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.Members;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Points;
import org.assay.ruleset.scoring.Special;

/** Makes the tree of one model for one company. */
final class Planting {
    private final Model model;
    private final List<Area> areas;
    private final CompanyNumbers numbers;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Earning> earnings = new ArrayList<>();
    private final Map<String, List<Leaf>> byArea = new LinkedHashMap<>();
    private final Map<String, NodeRule> rules = new LinkedHashMap<>();
    private final Map<String, String> outer = new LinkedHashMap<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Points> pointsByArea = new HashMap<>();
    private final Map<String, Map<Severity, Earning>> alike = new HashMap<>();
    private final List<Node> planted = new ArrayList<>();

    private Planting(Scheme scheme) {
        this.model = scheme.model();
        this.areas = scheme.areas();
        this.numbers = new CompanyNumbers(scheme.company());
    }

    /**
     * Makes the tree.
     *
     * @param requirements in the order of their ids, each once
     * @throws Unscorable if the company does not say what the model needs to know
     */
    static ScoreTree of(Scheme scheme, List<Scored> requirements) {
        Planting planting = new Planting(scheme);
        List<Area> areas = scheme.areas();
        Model model = scheme.model();
        areas.forEach(area -> planting.outer.put(area.id(), area.within()));
        areas.forEach(area -> planting.rules.put(area.id(), planting.numbers.rule(model.of(area))));
        requirements.forEach(planting::add);
        areas.forEach(area -> planting.node(area.id()));
        Node total = planting.total();
        Map<String, Node> ordered = new LinkedHashMap<>();
        areas.forEach(area -> ordered.put(area.id(), planting.node(area.id())));
        return new ScoreTree(
                model,
                total,
                ordered,
                List.copyOf(planting.planted),
                List.copyOf(planting.leaves),
                List.copyOf(planting.earnings),
                new Reach(planting.planted, planting.leaves),
                planting.numbers,
                scheme.plugins());
    }

    private void add(Scored requirement) {
        Special special = model.of(requirement.id());
        boolean each = model.eachRecord() || !rule(requirement.area()).by().isEmpty();
        if (each && !requirement.records().isEmpty()) {
            requirement.records().forEach(record -> add(record, special));
        } else {
            add(requirement, special);
        }
    }

    private NodeRule rule(String area) {
        return rules.getOrDefault(area, NodeRule.MEAN);
    }

    private void add(Scored scored, Special special) {
        Earning earning = earning(scored, special);
        Weighing weighing = new Weighing(scored, special, earning);
        Option evidenced = weighing.option(scored.evidenced(), scored.seen().evidenced());
        boolean asDeclared = scored.evidenced().equals(scored.declared())
                && special.measured().isEmpty();
        Leaf leaf = new Leaf(
                leaves.size(),
                scored,
                weight(scored, special),
                earning.full(),
                special,
                evidenced,
                asDeclared
                        ? evidenced
                        : weighing.option(scored.declared(), scored.seen().declared()),
                scored.isDecided() ? List.of(evidenced) : options(scored, weighing));
        leaves.add(leaf);
        earnings.add(earning);
        byArea.computeIfAbsent(scored.area(), area -> new ArrayList<>()).add(leaf);
    }

    /** Requirements of one area and one severity earn alike, but for those that the model speaks of. */
    private Earning earning(Scored scored, Special special) {
        return special.points().isPresent()
                ? new Earning(numbers, points(scored, special), scored.severity())
                : alike.computeIfAbsent(scored.area(), area -> new EnumMap<>(Severity.class))
                        .computeIfAbsent(
                                scored.severity(), severity -> new Earning(numbers, points(scored, special), severity));
    }

    private static List<Option> options(Scored scored, Weighing weighing) {
        return scored.possible().stream()
                .sorted(Comparator.comparing(Verdict::outcome).thenComparing(Verdict::severity))
                .map(verdict -> weighing.option(verdict, scored.seen().evidenced()))
                .distinct()
                .toList();
    }

    private Ratio weight(Scored scored, Special special) {
        return special.weight()
                .map(numbers::of)
                .or(() -> scored.weight().filter(own -> model.ownWeights()).map(Ratio::of))
                .orElseGet(() -> numbers.of(model.weights().getOrDefault(scored.severity(), Amount.of(1))));
    }

    private Points points(Scored scored, Special special) {
        Points ofArea = pointsByArea.computeIfAbsent(scored.area(), this::pointsOf);
        return special.points().map(own -> own.or(ofArea)).orElse(ofArea);
    }

    private Points pointsOf(String innermost) {
        Points points = new Points(Map.of());
        for (String area = innermost; !area.isEmpty(); area = within(area)) {
            points = rule(area).points().map(points::or).orElse(points);
        }
        return points.or(model.points());
    }

    private String within(String area) {
        return outer.getOrDefault(area, "");
    }

    /** What each way to come out does to the score. */
    private record Weighing(Scored scored, Special special, Earning earning) {
        Option option(Verdict verdict, Facts facts) {
            return new Option(verdict, points(verdict, facts), counted(verdict));
        }

        private Optional<Span> points(Verdict verdict, Facts facts) {
            Optional<Ratio> points = earning.of(verdict);
            return special.measured()
                    .filter(measured -> verdict.isJudged()
                            && points.isPresent()
                            && !scored.seen().equals(Scored.Seen.BEST))
                    .map(measured -> new Measuring(earning.numbers(), measured, earning.full()).points(facts))
                    .or(() -> points.map(Span::at));
        }

        private Optional<Severity> counted(Verdict verdict) {
            return Optional.of(verdict.counted())
                    .filter(severity -> verdict.outcome().isFinding() && !scored.toConfirm());
        }
    }

    private Node total() {
        List<Node> top = inside("");
        List<Leaf> homeless = leaves.stream()
                .filter(leaf -> !outer.containsKey(leaf.of().area()))
                .toList();
        NodeRule rule = numbers.rule(model.total());
        return node(Model.TOTAL, model.title(), "", rule, top, homeless);
    }

    private List<Node> inside(String area) {
        return areas.stream()
                .filter(one -> one.within().equals(area))
                .map(one -> node(one.id()))
                .toList();
    }

    private Node node(String id) {
        Node known = nodes.get(id);
        if (known == null) {
            Area area = areas.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            known = node(id, area.title(), area.level(), rule(id), inside(id), byArea.getOrDefault(id, List.of()));
            nodes.put(id, known);
        }
        return known;
    }

    private Node node(String id, String title, String level, NodeRule rule, List<Node> inside, List<Leaf> own) {
        List<Node> members = new ArrayList<>(members(rule.of(), inside));
        List<Leaf> standing = Stream.concat(inside.stream().flatMap(node -> node.standing().stream()), own.stream())
                .toList();
        List<Leaf> single = single(rule.of(), standing, own);
        if (!rule.by().isEmpty()) {
            members.addAll(groups(id, rule, single, 0));
            single = List.of();
        }
        return planted(new Node(
                planted.size(),
                id,
                title,
                level,
                rule,
                members,
                single,
                inside,
                standing,
                Stream.concat(members.stream().flatMap(node -> node.all().stream()), single.stream())
                        .distinct()
                        .toList(),
                rule.grades().orElse(model.grades()),
                rule.limits().orElse(model.limits())));
    }

    private Node planted(Node node) {
        planted.add(node);
        return node;
    }

    private static List<Leaf> single(Members of, List<Leaf> standing, List<Leaf> own) {
        if (of instanceof Members.Requirements) {
            return standing;
        }
        return of instanceof Members.Own ? own : List.of();
    }

    private List<Node> members(Members of, List<Node> inside) {
        if (of instanceof Members.Level level) {
            return inside.stream()
                    .flatMap(node -> Stream.concat(Stream.of(node), node.below()))
                    .filter(node -> node.level().equals(level.name()))
                    .distinct()
                    .toList();
        }
        if (of instanceof Members.Listed listed) {
            return listed.areas().stream().map(this::node).toList();
        }
        return of instanceof Members.Own ? inside : List.of();
    }

    /** Groups leaves by a field of their records, and each group by the next. */
    private List<Node> groups(String id, NodeRule rule, List<Leaf> some, int depth) {
        Map<String, List<Leaf>> groups = new TreeMap<>();
        some.forEach(leaf -> groups.computeIfAbsent(
                        leaf.of().line().fields().getOrDefault(rule.by().get(depth), ""), key -> new ArrayList<>())
                .add(leaf));
        List<Node> made = new ArrayList<>();
        groups.forEach((key, members) -> made.add(group(id + "/" + key, key, rule, members, depth)));
        return made;
    }

    private Node group(String id, String title, NodeRule rule, List<Leaf> members, int depth) {
        boolean innermost = depth == rule.by().size() - 1;
        List<Node> inner = innermost ? List.of() : groups(id, rule, members, depth + 1);
        return planted(new Node(
                planted.size(),
                id,
                title,
                rule.by().get(depth),
                rule.asGroup(),
                inner,
                innermost ? members : List.of(),
                List.of(),
                members,
                members,
                List.of(),
                List.of()));
    }
}
