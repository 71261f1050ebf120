package org.assay.api.spi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assay.api.advice.Improvement;
import org.assay.api.advice.Population;
import org.assay.api.advice.ScoreExplanation;
import org.assay.api.advice.ScorePiece;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.ModelResult;

/** Scores taken apart, what would lift them, and how companies stand, as every host writes it. */
public final class AdviceTree {
    private AdviceTree() {}

    /** Returns scores of one profile, taken apart. */
    public static Tree ofScores(String profile, List<ScoreExplanation> scores) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("profile", text(profile));
        fields.put("scores", items(scores, AdviceTree::explanation));
        return new Tree.Fields(fields);
    }

    /** Returns what would lift the scores of one profile. */
    public static Tree ofImprovements(String profile, List<Improvement> improvements) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("profile", text(profile));
        fields.put("improvements", items(improvements, AdviceTree::improvement));
        return new Tree.Fields(fields);
    }

    /** Returns how companies stand, by ruleset. */
    public static Tree ofPopulations(List<Population> populations) {
        return new Tree.Fields(Map.of("populations", items(populations, AdviceTree::population)));
    }

    private static Tree explanation(ScoreExplanation explanation) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("ruleset", text(explanation.ruleset()));
        fields.put("version", text(explanation.version()));
        fields.putAll(standing(explanation.result()));
        fields.put("whole", explanation.whole().map(AdviceTree::piece).orElse(Tree.NOTHING));
        fields.put("settling", items(explanation.settling(), AdviceTree::question));
        return new Tree.Fields(fields);
    }

    private static Map<String, Tree> standing(ModelResult result) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("model", text(result.model()));
        fields.put("state", text(result.state().name()));
        fields.put("score", amount(result.score()));
        fields.put("max", amount(result.max()));
        fields.put("grade", result.grade().map(AdviceTree::text).orElse(Tree.NOTHING));
        return fields;
    }

    private static Tree piece(ScorePiece piece) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("kind", text(piece.kind().name()));
        fields.put("id", text(piece.id()));
        fields.put("title", text(piece.title()));
        fields.put("record", text(piece.record()));
        fields.put("weight", new Tree.Amount(piece.weight()));
        fields.put("points", new Tree.Amount(piece.points()));
        fields.put("full", new Tree.Amount(piece.full()));
        fields.put("contribution", new Tree.Amount(piece.contribution()));
        fields.put("exact", text(piece.exact()));
        fields.put("lost", new Tree.Amount(piece.lost()));
        fields.put("notes", items(piece.notes(), AdviceTree::text));
        fields.put("pieces", items(piece.pieces(), AdviceTree::piece));
        return new Tree.Fields(fields);
    }

    private static Tree question(ScoreExplanation.OpenQuestion question) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("requirement", text(question.requirement()));
        fields.put("title", text(question.title()));
        fields.put("question", text(question.question()));
        fields.put("note", text(question.note()));
        return new Tree.Fields(fields);
    }

    private static Tree improvement(Improvement improvement) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("ruleset", text(improvement.ruleset()));
        fields.put("version", text(improvement.version()));
        fields.put("now", new Tree.Fields(standing(improvement.now())));
        fields.put("grade", improvement.grade().map(AdviceTree::text).orElse(Tree.NOTHING));
        fields.put("verdict", text(improvement.verdict().name()));
        fields.put("cost", new Tree.Amount(improvement.cost()));
        fields.put("fixes", items(improvement.fixes(), AdviceTree::fix));
        fields.put("inTheWay", items(improvement.inTheWay(), AdviceTree::cap));
        fields.put(
                "then",
                improvement
                        .then()
                        .<Tree>map(then -> new Tree.Fields(standing(then)))
                        .orElse(Tree.NOTHING));
        return new Tree.Fields(fields);
    }

    private static Tree fix(Improvement.Fix fix) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("requirement", text(fix.requirement()));
        fields.put("title", text(fix.title()));
        fields.put("outcome", text(fix.outcome().name()));
        fields.put("severity", text(fix.severity().name()));
        fields.put("finding", fix.finding().map(AdviceTree::text).orElse(Tree.NOTHING));
        fields.put("question", text(fix.question()));
        fields.put("do", fix.remedy().map(remedy -> text(remedy.act())).orElse(Tree.NOTHING));
        fields.put("cost", new Tree.Amount(fix.cost()));
        return new Tree.Fields(fields);
    }

    private static Tree cap(Cap cap) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("limit", text(cap.limit()));
        fields.put("requirement", text(cap.requirement()));
        fields.put("reason", text(cap.reason()));
        return new Tree.Fields(fields);
    }

    private static Tree population(Population population) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("ruleset", text(population.ruleset()));
        fields.put("version", text(population.version()));
        fields.put("model", text(population.model()));
        fields.put("companies", new Tree.Amount(BigDecimal.valueOf(population.companies())));
        fields.put("areas", items(population.areas(), AdviceTree::rate));
        fields.put("requirements", items(population.requirements(), AdviceTree::rate));
        fields.put("standings", items(population.standings(), AdviceTree::standing));
        return new Tree.Fields(fields);
    }

    private static Tree rate(Population.Rate rate) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("id", text(rate.id()));
        fields.put("title", text(rate.title()));
        fields.put("applicable", new Tree.Amount(BigDecimal.valueOf(rate.applicable())));
        fields.put("judged", new Tree.Amount(BigDecimal.valueOf(rate.judged())));
        fields.put("failing", new Tree.Amount(BigDecimal.valueOf(rate.failing())));
        fields.put("percent", amount(rate.percent()));
        return new Tree.Fields(fields);
    }

    private static Tree standing(Population.Standing standing) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("profile", text(standing.profile()));
        fields.put("name", text(standing.name()));
        fields.put("score", amount(standing.score()));
        fields.put("grade", standing.grade().map(AdviceTree::text).orElse(Tree.NOTHING));
        fields.put("percentile", amount(standing.percentile()));
        fields.put("tier", standing.tier().map(AdviceTree::text).orElse(Tree.NOTHING));
        return new Tree.Fields(fields);
    }

    private static Tree amount(Optional<BigDecimal> number) {
        return number.<Tree>map(Tree.Amount::new).orElse(Tree.NOTHING);
    }

    private static <T> Tree items(List<T> members, Function<T, Tree> tree) {
        return new Tree.Items(members.stream().map(tree).toList());
    }

    private static Tree text(String text) {
        return text.isEmpty() ? Tree.NOTHING : new Tree.Text(text);
    }
}
