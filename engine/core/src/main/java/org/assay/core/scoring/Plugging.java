package org.assay.core.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assay.api.spi.ScoringModel;
import org.assay.core.facts.PluginFault;
import org.assay.ruleset.scoring.Plugged;

/** Has the members of a node combined by a plugin. */
final class Plugging {
    private final ScoringModel model;
    private final Map<String, BigDecimal> settings;
    private final List<String> ids;
    private final List<Term> terms;

    private Plugging(ScoringModel model, Map<String, BigDecimal> settings, List<String> ids, List<Term> terms) {
        this.model = model;
        this.settings = settings;
        this.ids = ids;
        this.terms = terms;
    }

    /** Makes one for a node whose rule names a plugin. */
    static Plugging of(Evaluation evaluation, Node node) {
        Plugged plugged = node.rule().plugin().orElseThrow();
        List<Term> members = evaluation.members(node);
        int[] possible = IntStream.range(0, members.size())
                .filter(place -> members.get(place).isPossible())
                .toArray();
        Map<String, BigDecimal> settings = new TreeMap<>();
        plugged.settings()
                .forEach((name, amount) ->
                        settings.put(name, decimal(evaluation.tree().number(amount))));
        return new Plugging(
                find(evaluation.tree().plugins(), plugged.id()),
                settings,
                IntStream.of(possible).mapToObj(place -> id(node, place)).toList(),
                IntStream.of(possible).mapToObj(members::get).toList());
    }

    private static ScoringModel find(ScoringModels plugins, String id) {
        List<ScoringModel> found =
                plugins.all().stream().filter(model -> id(model).equals(id)).toList();
        if (found.size() != 1) {
            throw Unscorable.fault(
                    found.isEmpty()
                            ? "no installed plugin offers the scoring model `" + id + "`"
                            : "more than one plugin offers the scoring model `" + id + "`");
        }
        return found.get(0);
    }

    private static String id(ScoringModel model) {
        return asked(model, () -> String.valueOf(model.id()));
    }

    private static String id(Node node, int place) {
        if (place < node.nodes().size()) {
            return node.nodes().get(place).id();
        }
        Scored scored = node.leaves().get(place - node.nodes().size()).of();
        String record = scored.line().key();
        return record.isEmpty() ? scored.id() : scored.id() + "/" + record;
    }

    private static <T> T asked(ScoringModel model, Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException | LinkageError e) {
            throw Unscorable.fault(PluginFault.of(model.getClass(), e).getMessage());
        }
    }

    Combined combined() {
        if (terms.isEmpty()) {
            return Combined.NOTHING;
        }
        Span share = share();
        return new Combined(Combining.presence(terms), share, share, Span.ONE);
    }

    private Span share() {
        boolean sure = terms.stream().allMatch(Term::isSure);
        if (sure && terms.stream().allMatch(term -> term.share().isPoint())) {
            return Span.at(Ratio.of(figure(Span::low).share()));
        }
        return sure && asked(model, model::isMonotone) ? between() : Span.ZERO.hull(Span.ONE);
    }

    /** What the least and the greatest shares give, of a plugin that says that nothing else does. */
    private Span between() {
        BigDecimal low = figure(Span::low).share();
        BigDecimal high = figure(Span::high).share();
        if (low.compareTo(high) > 0) {
            throw Unscorable.fault("the scoring model `" + id(model) + "` says that it never falls when a share rises,"
                    + " but it fell from " + low + " to " + high);
        }
        return new Span(Ratio.of(low), Ratio.of(high));
    }

    private ScoringModel.Figure figure(Function<Span, Ratio> bound) {
        List<ScoringModel.Member> members = new ArrayList<>();
        for (int place = 0; place < terms.size(); place++) {
            Term term = terms.get(place);
            members.add(new ScoringModel.Member(
                    ids.get(place), decimal(term.weight()), decimal(bound.apply(term.share()))));
        }
        return asked(model, () -> checked(model.combine(List.copyOf(members), settings)));
    }

    private ScoringModel.Figure checked(ScoringModel.Figure figure) {
        boolean inRange = figure.share().signum() >= 0 && figure.share().compareTo(BigDecimal.ONE) <= 0;
        if (!inRange) {
            throw new IllegalArgumentException("a share is from 0 to 1, not " + figure.share());
        }
        boolean fits = figure.counts().isEmpty() || figure.counts().size() == terms.size();
        if (!fits || figure.counts().stream().anyMatch(count -> count.signum() < 0)) {
            throw new IllegalArgumentException(
                    "counts are " + terms.size() + ", one a member, none below 0, not " + figure.counts());
        }
        return figure;
    }

    /**
     * How a figure is shared out among members that leave nothing open.
     *
     * @param counts what a full share of each that is in the score is of the node's, so that what they have adds up to what
     *     it has
     * @param said how the figure came about; potentially empty
     */
    record Parting(List<Ratio> counts, String said) {
        static final Parting NONE = new Parting(List.of(), "");
    }

    Parting parting() {
        if (terms.isEmpty()) {
            return Parting.NONE;
        }
        ScoringModel.Figure figure = figure(Span::point);
        return new Parting(counts(figure), figure.reason());
    }

    private List<Ratio> counts(ScoringModel.Figure figure) {
        List<Ratio> counts = figure.counts().stream().map(Ratio::of).toList();
        Ratio sum = Ratio.ZERO;
        for (int place = 0; place < counts.size(); place++) {
            sum = sum.add(counts.get(place).multiply(terms.get(place).share().point()));
        }
        if (sum.signum() <= 0) {
            return terms.stream().map(any -> Ratio.ZERO).toList();
        }
        Ratio each = Ratio.of(figure.share()).divide(sum);
        return counts.stream().map(each::multiply).toList();
    }

    private static BigDecimal decimal(Ratio number) {
        return number.decimal(MathContext.DECIMAL128);
    }
}
