package org.assay.core.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.api.advice.Goal;
import org.assay.api.advice.Improvement;
import org.assay.api.advice.ScoreExplanation;
import org.assay.api.advice.ScorePiece;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.ModelResult;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.assessment.State;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.conditions.Phrases;
import org.assay.core.advice.SmallestFix;
import org.assay.core.scoring.ModelScore;
import org.assay.core.scoring.Piece;
import org.assay.core.scoring.Ratio;
import org.assay.core.scoring.ScoreSheet;
import org.assay.core.scoring.Scored;
import org.assay.core.scoring.Settling;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.Tier;

/**
 * Says why scores are what they are, and what would lift them.
 *
 * @param result of the ruleset
 * @param models that score it
 * @param requirements as scores see them
 * @param phrases of the language of the reader
 */
record Advice(RulesetResult result, ModelResults models, List<Scored> requirements, Phrases phrases) {
    private static final int DECIMALS = 6;
    private static final Map<String, Integer> EFFORT = Map.of("days", 1, "weeks", 5, "months", 20);

    /** Takes the score of every model apart. */
    List<ScoreExplanation> explained() {
        return models.scoring().models().stream().map(this::explained).toList();
    }

    private ScoreExplanation explained(Model model) {
        ScoreSheet sheet = models.sheet(model, requirements);
        ModelResult figures = models.of(model, sheet);
        return new ScoreExplanation(
                result.ruleset(),
                result.version(),
                result.title(),
                figures,
                sheet.whole().map(this::piece),
                figures.state() == State.PROVISIONAL ? settling(model) : List.of());
    }

    private List<ScoreExplanation.OpenQuestion> settling(Model model) {
        return Settling.of(models.scheme(model), requirements).stream()
                .map(this::requirement)
                .map(one -> new ScoreExplanation.OpenQuestion(one.id(), one.title(), one.question(), one.note()))
                .toList();
    }

    private RequirementResult requirement(String id) {
        return result.requirements().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ScorePiece piece(Piece piece) {
        boolean aboutRequirement = !piece.kind().isNode()
                && result.requirements().stream().anyMatch(one -> one.id().equals(piece.id()));
        return new ScorePiece(
                ScorePiece.Kind.valueOf(piece.kind().name()),
                piece.id(),
                aboutRequirement ? requirement(piece.id()).title() : piece.title(),
                aboutRequirement ? piece.title() : "",
                decimal(piece.weight()),
                decimal(piece.points()),
                decimal(piece.full()),
                decimal(piece.contribution()),
                piece.contribution().toString(),
                decimal(piece.lost()),
                piece.notes().stream()
                        .map(note -> phrases.say(note.key(), note.values().toArray(String[]::new)))
                        .toList(),
                piece.pieces().stream().map(this::piece).toList());
    }

    private static BigDecimal decimal(Ratio number) {
        return number.decimal(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /**
     * A tier whose conditions a company fulfils.
     *
     * @param percentile that it takes, 0 to 100
     */
    record Qualified(Tier tier, BigDecimal percentile) {}

    /** Returns the tiers of the headline's model whose conditions the company fulfils for sure, best first. */
    List<Qualified> qualified() {
        Model model = models.scoring().headline();
        return ModelScore.tiers(models.scheme(model), requirements).entrySet().stream()
                .map(entry -> new Qualified(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Returns the least that brings the headline to a grade. */
    Improvement improved(Goal goal, CompanyProfile profile) {
        Model model = models.scoring().headline();
        ModelResult now = result.headline();
        Optional<String> wanted = goal.grade().map(grade -> known(grade, now)).or(() -> next(now));
        if (wanted.isEmpty()) {
            return improvement(
                    wanted, new SmallestFix.Way(Improvement.Verdict.REACHED, Set.of()), new TreeMap<>(), now);
        }
        List<String> enough = now.grades().subList(0, now.grades().indexOf(wanted.get()) + 1);
        SortedMap<String, BigDecimal> costs = costs(goal.by(), profile);
        SmallestFix search = new SmallestFix(models.scheme(model), requirements, enough, costs);
        SmallestFix.Way way = search.find();
        ModelResult then = models.of(model, models.sheet(model, search.once(way.requirements())));
        return improvement(wanted, way, costs, then);
    }

    private Improvement improvement(
            Optional<String> grade, SmallestFix.Way way, Map<String, BigDecimal> costs, ModelResult then) {
        List<Improvement.Fix> fixes = way.requirements().stream()
                .map(this::requirement)
                .sorted(Comparator.comparing(RequirementResult::severity).thenComparing(RequirementResult::id))
                .map(one -> fix(one, costs.get(one.id())))
                .toList();
        return new Improvement(
                result.ruleset(),
                result.version(),
                result.title(),
                result.headline(),
                grade,
                way.verdict(),
                fixes,
                fixes.stream().map(Improvement.Fix::cost).reduce(BigDecimal.ZERO, BigDecimal::add),
                grade.map(this::inTheWay).orElse(List.of()),
                way.verdict() == Improvement.Verdict.OUT_OF_REACH ? Optional.empty() : Optional.of(then));
    }

    private static Improvement.Fix fix(RequirementResult one, BigDecimal cost) {
        return new Improvement.Fix(
                one.id(),
                one.title(),
                one.scoredOutcome(),
                one.scoredSeverity(),
                one.finding(),
                one.question(),
                one.remedy(),
                cost);
    }

    private List<Cap> inTheWay(String grade) {
        List<String> grades = result.headline().grades();
        List<Cap> all = new ArrayList<>(result.caps());
        result.interval().ifPresent(interval -> all.addAll(interval.lowCaps()));
        return all.stream()
                .filter(cap -> grades.indexOf(cap.limit()) > grades.indexOf(grade))
                .toList();
    }

    private String known(String grade, ModelResult now) {
        return now.grades().stream()
                .filter(grade::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new AssayException(
                        IssueCode.REQUEST_INVALID,
                        Location.NONE,
                        result.ruleset() + " has no grade `" + grade + "` (its grades: "
                                + String.join(", ", now.grades()) + ")" + Nearest.hint(grade, now.grades())));
    }

    /** The next better grade than the one for sure; of a grade that is withheld, the last that is not the worst. */
    private static Optional<String> next(ModelResult now) {
        List<String> grades = now.grades();
        int place = now.grade().map(grades::indexOf).orElse(grades.size() - 1);
        return place > 0 ? Optional.of(grades.get(place - 1)) : Optional.empty();
    }

    private SortedMap<String, BigDecimal> costs(Goal.By by, CompanyProfile profile) {
        Map<String, BigDecimal> own = profile.costs().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(result.ruleset() + "/"))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().substring(result.ruleset().length() + 1), Map.Entry::getValue));
        BigDecimal dearest =
                own.values().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        SortedMap<String, BigDecimal> costs = new TreeMap<>();
        result.requirements().stream()
                .filter(Advice::canBeMet)
                .forEach(one -> costs.put(
                        one.id(),
                        switch (by) {
                            case FEWEST -> BigDecimal.ONE;
                            case EFFORT -> effort(one);
                            case COST -> own.getOrDefault(one.id(), dearest);
                        }));
        return costs;
    }

    private static BigDecimal effort(RequirementResult one) {
        return BigDecimal.valueOf(
                one.remedy().flatMap(Remedy::effort).map(EFFORT::get).orElse(EFFORT.get("weeks")));
    }

    private static boolean canBeMet(RequirementResult one) {
        return one.scoredOutcome() != Outcome.NOT_APPLICABLE
                && (one.scoredOutcome() != Outcome.MET
                        || one.records().stream().anyMatch(record -> record.outcome() != Outcome.MET));
    }
}
