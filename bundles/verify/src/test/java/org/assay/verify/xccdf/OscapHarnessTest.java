package org.assay.verify.xccdf;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.verify.xccdf.Oscap.Report;
import org.assay.verify.xccdf.Oscap.Score;
import org.assay.verify.xccdf.Tree.Group;
import org.assay.verify.xccdf.Tree.Result;
import org.assay.verify.xccdf.Tree.Role;
import org.assay.verify.xccdf.Tree.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether OpenSCAP can be made to find what we want, and how it scores that. */
class OscapHarnessTest {
    private static final long SEED = 7275;
    private static final int TREES = 30;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HALF_A_THOUSANDTH = new BigDecimal("0.0005");
    private static final Set<Result> PASSED = EnumSet.of(Result.PASS, Result.FIXED);
    private static final Set<Result> NOT_PASSED = EnumSet.of(Result.FAIL, Result.ERROR, Result.UNKNOWN);

    @TempDir
    Path folder;

    private Report report(Group benchmark) throws Exception {
        Optional<Oscap> oscap = Oscap.find();
        assumeTrue(oscap.isPresent(), Oscap.MISSING);
        return oscap.get().evaluate(XccdfFile.write(benchmark, folder));
    }

    @Test
    void anyResultsAreReportedAsAskedForAndScoredAsReckoned() throws Exception {
        RandomTrees trees = new RandomTrees(new Random(SEED));
        Set<String> rules = new HashSet<>();
        Set<Integer> absolutes = new HashSet<>();
        for (int i = 0; i < TREES; i++) {
            Group tree = trees.next();
            Report report = report(tree);

            assertThat(report.results())
                    .as("tree %s: %s", i, tree)
                    .isEqualTo(tree.rules().collect(Collectors.toMap(Rule::id, Rule::reported)));
            assertThat(report.allPassed()).isEqualTo(tree.rules().noneMatch(isReported(NOT_PASSED)));
            assertScores(report, reckoned(tree));
            tree.rules().forEach(rule -> rules.add(rule.role() + " " + rule.result()));
            absolutes.add(report.scores().get(Model.ABSOLUTE).score().intValueExact());
        }
        assertThat(rules).hasSize(Role.values().length * Result.values().length);
        assertThat(absolutes).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void withNothingToScoreTheAbsoluteModelIsContentAndTheOthersSayZero() throws Exception {
        Score nothing = new Score(ZERO, ZERO);
        Rule elsewhere = new Rule("r", ONE, Role.FULL, Result.NOTAPPLICABLE);
        for (Group tree : List.of(group("empty"), group("b", group("g"), elsewhere))) {
            assertScores(report(tree), scores(ZERO, nothing, nothing, ONE));
        }
    }

    @Test
    void aRuleThatWeighsNothingIsStillARuleWhereWeightsDoNotCount() throws Exception {
        Group tree = group("b", rule("r1", ZERO, Result.FAIL), rule("r2", ONE, Result.PASS));

        assertScores(report(tree), scores(HUNDRED, new Score(ONE, ONE), new Score(ONE, BigDecimal.valueOf(2)), ONE));
    }

    @Test
    void aGroupOfRulesThatWeighNothingScoresZeroAndStillCounts() throws Exception {
        Group tree = group("b", group("g", rule("r1", ZERO, Result.PASS)), rule("r2", ONE, Result.PASS));
        Score both = new Score(BigDecimal.valueOf(2), BigDecimal.valueOf(2));

        assertScores(report(tree), scores(BigDecimal.valueOf(50), new Score(ONE, ONE), both, ONE));
    }

    private static Group group(String id, Tree... children) {
        return new Group(id, ONE, List.of(children));
    }

    private static Rule rule(String id, BigDecimal weight, Result result) {
        return new Rule(id, weight, Role.FULL, result);
    }

    private static void assertScores(Report report, Map<Model, Score> expected) {
        assertThat(report.scores()).containsOnlyKeys(Model.values());
        expected.forEach((model, score) -> {
            Score actual = report.scores().get(model);
            assertThat(actual.score()).as("%s", model).isCloseTo(score.score(), within(HALF_A_THOUSANDTH));
            assertThat(actual.maximum()).as("%s", model).isCloseTo(score.maximum(), within(HALF_A_THOUSANDTH));
        });
    }

    private static Predicate<Rule> isReported(Set<Result> results) {
        return rule -> results.contains(rule.reported());
    }

    /** Scores as OpenSCAP does: it takes the flat maximum for that of the absolute model too, where XCCDF says 1. */
    private static Map<Model, Score> scores(BigDecimal mean, Score flat, Score unweighted, BigDecimal absolute) {
        return Map.of(
                Model.DEFAULT,
                new Score(mean, HUNDRED),
                Model.FLAT,
                flat,
                Model.FLAT_UNWEIGHTED,
                unweighted,
                Model.ABSOLUTE,
                new Score(absolute, flat.maximum()));
    }

    private static Map<Model, Score> reckoned(Group tree) {
        Score flat = sum(tree, Rule::weight);
        return scores(
                mean(tree).orElse(ZERO),
                flat,
                sum(tree, any -> ONE),
                flat.score().compareTo(flat.maximum()) == 0 ? ONE : ZERO);
    }

    private static Score sum(Group tree, Function<Rule, BigDecimal> weight) {
        BigDecimal passed = tree.rules().filter(isReported(PASSED)).map(weight).reduce(ZERO, BigDecimal::add);
        BigDecimal others =
                tree.rules().filter(isReported(NOT_PASSED)).map(weight).reduce(ZERO, BigDecimal::add);
        return new Score(passed, passed.add(others));
    }

    /** Returns the weighted mean, if there is anything that has a score. */
    private static Optional<BigDecimal> mean(Tree tree) {
        if (tree instanceof Rule rule) {
            return Optional.of(isReported(PASSED).test(rule) ? HUNDRED : ZERO)
                    .filter(any -> isReported(PASSED).or(isReported(NOT_PASSED)).test(rule));
        }
        BigDecimal weights = ZERO;
        BigDecimal weighted = ZERO;
        boolean scored = false;
        for (Tree child : ((Group) tree).children()) {
            Optional<BigDecimal> score = mean(child);
            scored |= score.isPresent();
            weights = weights.add(score.isPresent() ? child.weight() : ZERO);
            weighted = weighted.add(child.weight().multiply(score.orElse(ZERO)));
        }
        BigDecimal mean = weights.signum() == 0 ? ZERO : weighted.divide(weights, MathContext.DECIMAL64);
        return scored ? Optional.of(mean) : Optional.empty();
    }
}
