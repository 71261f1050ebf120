package org.assay.core.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Value;
import org.assay.conditions.Facts;
import org.assay.conditions.Symbol;
import org.assay.conditions.Vocabulary;
import org.assay.conditions.partial.Known;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Portrait;
import org.assay.conditions.partial.Sifted;
import org.assay.conditions.partial.Unknown;
import org.assay.ruleset.scoring.Figures;

/** What a condition of a model sees: the figures of a score, as far as they are known, and what the company says. */
final class ScoreFacts implements Facts {
    private final Evaluation evaluation;
    private final Node node;
    private final Figured figured;

    ScoreFacts(Evaluation evaluation, Node node, Figured figured) {
        this.evaluation = evaluation;
        this.node = node;
        this.figured = figured;
    }

    @Override
    public Value value(Symbol symbol) {
        return partial(symbol).decided();
    }

    @Override
    public boolean isAnswered(Symbol symbol) {
        return symbol.kind() == Symbol.Kind.SCORE
                ? !(partial(symbol) instanceof Unknown)
                : company().isAnswered(symbol);
    }

    @Override
    public Partial partial(Symbol symbol) {
        return symbol.kind() == Symbol.Kind.SCORE
                ? figure(symbol.id())
                : company().partial(symbol);
    }

    private Facts company() {
        return evaluation.tree().company();
    }

    private Partial figure(String id) {
        return switch (id) {
            case "score" -> partial(figured.reached());
            case "max" -> partial(figured.outOf());
            case "share" -> partial(figured.share());
            case "coverage" -> coverage(node);
            case Figures.AREA_LIST -> areas();
            case Figures.FINDING_LIST -> findings();
            default -> named(id);
        };
    }

    private static Partial partial(Optional<Span> span) {
        return span.map(Span::partial).orElse(Unknown.UNKNOWN);
    }

    private Partial coverage(Node node) {
        return evaluation.coverage(node).partial();
    }

    private Partial areas() {
        List<Partial> sure = new ArrayList<>();
        List<Partial> maybe = new ArrayList<>();
        for (Node area : node.areas()) {
            Presence presence = evaluation.mark(area).presence();
            if (presence != Presence.NEVER) {
                (presence == Presence.SURE ? sure : maybe).add(portrait(area));
            }
        }
        return new Sifted(sure, maybe);
    }

    private Portrait portrait(Node area) {
        Map<String, Partial> fields = new LinkedHashMap<>();
        Figures.OF_AN_AREA.keySet().forEach(field -> fields.put(field, of(area, field)));
        return new Portrait(fields);
    }

    /** An area that leaves the score has no figures, so that there are none for sure of one that may leave it. */
    private Partial ofOne(Node area, String field) {
        return evaluation.mark(area).isSure() || field.equals("applies") ? of(area, field) : Unknown.UNKNOWN;
    }

    private Partial of(Node area, String field) {
        Mark mark = evaluation.mark(area);
        return switch (field) {
            case "id" -> text(area.id());
            case "level" -> text(area.level());
            case "applies" -> applies(mark);
            case "score" -> mark.score().partial();
            case "max" -> mark.max().partial();
            case "share" -> mark.share().partial();
            case "coverage" -> coverage(area);
            case "grade" -> grade(area, mark);
            default -> count(mark, Severity.valueOf(field.toUpperCase(Locale.ROOT)));
        };
    }

    private static Partial applies(Mark mark) {
        return mark.presence() == Presence.MAYBE ? Unknown.UNKNOWN : Partial.of(mark.isSure());
    }

    private static Partial grade(Node area, Mark mark) {
        return mark.grades().size() == 1
                ? text(area.grades().get(mark.grades().first()).name())
                : Unknown.UNKNOWN;
    }

    private static Partial count(Mark mark, Severity severity) {
        Mark.Count count = mark.findings(severity);
        return new Span(Ratio.of(count.least()), Ratio.of(count.most())).partial();
    }

    private static Partial text(String text) {
        return new Known(new Value.Text(text));
    }

    private Partial findings() {
        List<Partial> sure = new ArrayList<>();
        List<Partial> maybe = new ArrayList<>();
        for (Leaf leaf : node.all()) {
            List<Option> options = evaluation.options(leaf);
            List<Option> counting = options.stream()
                    .filter(option -> option.counted().isPresent())
                    .toList();
            if (!counting.isEmpty()) {
                (counting.size() == options.size() ? sure : maybe).add(finding(leaf, counting));
            }
        }
        return new Sifted(sure, maybe);
    }

    private static Portrait finding(Leaf leaf, List<Option> counting) {
        return new Portrait(Map.of(
                "requirement", text(leaf.of().id()),
                "area", text(leaf.of().area()),
                "severity",
                        only(counting.stream()
                                .map(option -> option.counted().orElseThrow().name())
                                .distinct()
                                .toList()),
                "outcome",
                        only(counting.stream()
                                .map(option -> option.verdict().outcome().name())
                                .distinct()
                                .toList())));
    }

    private static Partial only(List<String> texts) {
        return texts.size() == 1 ? text(texts.get(0)) : Unknown.UNKNOWN;
    }

    private Partial named(String id) {
        return evaluation
                .tree()
                .areas()
                .flatMap(area -> Figures.OF_AN_AREA.keySet().stream()
                        .filter(field -> id.equals(Figures.ofArea(area.id(), field)))
                        .map(field -> ofOne(area, field)))
                .findFirst()
                .orElseGet(() -> result(id));
    }

    /** What became of a requirement; of one that is scored record by record, nothing. */
    private Partial result(String id) {
        List<Leaf> leaves = evaluation.tree().leaves().stream()
                .filter(leaf -> id.equals(
                                Vocabulary.result(Figures.OUTCOME, leaf.of().id()))
                        || id.equals(Vocabulary.result(Figures.POINTS, leaf.of().id())))
                .toList();
        if (leaves.size() != 1) {
            return Unknown.UNKNOWN;
        }
        Leaf leaf = leaves.get(0);
        return id.startsWith(Figures.OUTCOME + "(") ? outcome(leaf) : points(leaf);
    }

    private Partial points(Leaf leaf) {
        return evaluation.term(leaf).isSure() ? partial(evaluation.gains().points(leaf)) : Unknown.UNKNOWN;
    }

    private Partial outcome(Leaf leaf) {
        return only(evaluation.options(leaf).stream()
                .map(Option::verdict)
                .map(Verdict::outcome)
                .map(Outcome::name)
                .distinct()
                .toList());
    }
}
