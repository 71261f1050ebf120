package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.api.assessment.ModelResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.assessment.State;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.ProfileForm;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.RulesetSelector;
import org.assay.api.value.Datum;
import org.assay.testkit.AssayExtension;
import org.assay.testkit.RunningAssay;
import org.assay.verify.xccdf.Model;
import org.assay.verify.xccdf.Oscap;
import org.assay.verify.xccdf.Oscap.Score;
import org.assay.verify.xccdf.RandomTrees;
import org.assay.verify.xccdf.RulesetFolder;
import org.assay.verify.xccdf.Tree;
import org.assay.verify.xccdf.Tree.Group;
import org.assay.verify.xccdf.Tree.Result;
import org.assay.verify.xccdf.Tree.Rule;
import org.assay.verify.xccdf.XccdfFile;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scores benchmarks at random by OpenSCAP and by a ruleset that states the four models of XCCDF, side by side.
 *
 * <p>In one case XCCDF says nothing: a group whose scored children all weigh 0 would be divided by 0. OpenSCAP takes 0 and
 * lets it count; for us nothing in it is in the score, so it leaves the mean like a group without a result. There our score
 * is compared with what OpenSCAP makes of the benchmark without such groups.
 */
class XccdfScoresIT {
    private static final long SEED = 1202;
    private static final int TREES = 80;
    private static final int MOST_RULES = 20;
    private static final int FEWEST_COMPARED_IN_ALL = 60;
    private static final BigDecimal HALF_A_THOUSANDTH = new BigDecimal("0.0005");
    private static final Set<Result> SCORED =
            EnumSet.of(Result.PASS, Result.FIXED, Result.FAIL, Result.ERROR, Result.UNKNOWN);

    private static final Set<Result> OPEN = EnumSet.of(Result.ERROR, Result.UNKNOWN);

    @RegisterExtension
    static final AssayExtension ASSAY = AssayExtension.of(Repository.DISTRIBUTION);

    @TempDir
    static Path folder;

    private static List<Group> trees;
    private static Map<String, RulesetResult> ours;
    private static Oscap oscap;

    @BeforeAll
    static void score(RunningAssay assay) throws Exception {
        Optional<Oscap> found = Oscap.find();
        assumeTrue(found.isPresent(), Oscap.MISSING);
        oscap = found.get();
        RandomTrees random = new RandomTrees(new Random(SEED), MOST_RULES);
        trees = IntStream.range(0, TREES).mapToObj(any -> random.next()).toList();
        List<Path> folders = new ArrayList<>();
        Map<String, Datum> answers = new LinkedHashMap<>();
        for (int i = 0; i < TREES; i++) {
            folders.add(RulesetFolder.write(trees.get(i), id(i), folder));
            RulesetFolder.answers(trees.get(i), id(i)).forEach((rule, result) -> answers.put(rule, scalar(result)));
        }
        List<Path> jars = assay.workbench().draft(folders, folder).jars();
        assertThat(assay.rules().install(jars).issues()).isEmpty();
        ours = assay.assessor().assess(profile(answers), request()).results().stream()
                .collect(Collectors.toMap(RulesetResult::ruleset, Function.identity()));
    }

    @Test
    void everyModelSaysOfEveryBenchmarkWhatOpenScapSays() throws Exception {
        int divided = 0;
        for (int i = 0; i < TREES; i++) {
            Group tree = trees.get(i);
            Map<Model, Score> theirs = new EnumMap<>(theirs(tree));
            if (dividesByNothing(tree)) {
                divided++;
                theirs.put(Model.DEFAULT, theirs(weighty(tree)).get(Model.DEFAULT));
            }
            for (Model model : Model.values()) {
                assertSame(model, ours(i, model), theirs.get(model), tree);
            }
        }
        assertThat(divided).isBetween(1, TREES - FEWEST_COMPARED_IN_ALL);
    }

    @Test
    void theStateSaysWhetherAnythingWasScoredAndWhetherAllOfItIsKnown() {
        Set<State> reached = EnumSet.noneOf(State.class);
        for (int i = 0; i < TREES; i++) {
            Set<Result> results = trees.get(i).rules().map(Rule::reported).collect(Collectors.toSet());
            for (Model model : Model.values()) {
                ModelResult result = ours(i, model);
                reached.add(result.state());
                if (Collections.disjoint(results, SCORED)) {
                    assertThat(result.state()).as("%s", trees.get(i)).isEqualTo(State.NOTHING_APPLICABLE);
                } else if (Collections.disjoint(results, OPEN)) {
                    assertThat(result.state()).as("%s", trees.get(i)).isEqualTo(State.SCORED);
                }
                assertThat(result.grade()).isEmpty();
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(State.NOTHING_APPLICABLE, State.SCORED, State.PROVISIONAL);
    }

    @Test
    void bothWaysOfAllOrNothingOccur() {
        assertThat(IntStream.range(0, TREES)
                        .filter(i -> trees.get(i).rules().anyMatch(XccdfScoresIT::isScored))
                        .map(i -> ours(i, Model.ABSOLUTE).score().orElseThrow().intValue()))
                .contains(0, 1);
    }

    private static void assertSame(Model model, ModelResult ours, Score theirs, Group tree) {
        BigDecimal maximum = model == Model.ABSOLUTE ? BigDecimal.ONE : theirs.maximum();
        Offset<BigDecimal> tolerance = within(tolerance(maximum, tree));
        assertThat(ours.score().orElseThrow()).as("%s of %s", model, tree).isCloseTo(theirs.score(), tolerance);
        assertThat(ours.max().orElseThrow()).as("%s of %s", model, tree).isCloseTo(maximum, tolerance);
    }

    /** Three decimals; fewer for sums so large that OpenSCAP's numbers of 32 bits, one rounding a rule, have fewer. */
    private static BigDecimal tolerance(BigDecimal maximum, Group tree) {
        float rounding = Math.ulp(maximum.floatValue()) / 2;
        return HALF_A_THOUSANDTH.max(new BigDecimal(rounding * tree.rules().count()));
    }

    private static ModelResult ours(int tree, Model model) {
        RulesetResult result = ours.get(id(tree));
        return Stream.concat(Stream.of(result.headline()), result.further().stream())
                .filter(one -> model.system().endsWith(":" + one.model()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Model, Score> theirs(Group tree) throws Exception {
        return oscap.evaluate(XccdfFile.write(tree, Files.createTempDirectory(folder, "oscap")))
                .scores();
    }

    private static boolean isScored(Rule rule) {
        return SCORED.contains(rule.reported());
    }

    private static boolean dividesByNothing(Group group) {
        return (group.rules().anyMatch(XccdfScoresIT::isScored) && scored(group).noneMatch(XccdfScoresIT::weighs))
                || group.children().stream().anyMatch(child -> child instanceof Group inner && dividesByNothing(inner));
    }

    private static Group weighty(Group benchmark) {
        return new Group(benchmark.id(), benchmark.weight(), scored(benchmark).toList());
    }

    /** Returns the rules in a group that are scored, and the groups that are without dividing by nothing. */
    private static Stream<Tree> scored(Group group) {
        return group.children().stream()
                .map(child -> child instanceof Group inner ? weighty(inner) : child)
                .filter(child -> child instanceof Group inner
                        ? inner.children().stream().anyMatch(XccdfScoresIT::weighs)
                        : isScored((Rule) child));
    }

    private static boolean weighs(Tree tree) {
        return tree.weight().signum() > 0;
    }

    private static String id(int tree) {
        return "t" + tree;
    }

    private static AssessmentRequest request() {
        List<RulesetSelector> all = IntStream.range(0, TREES)
                .mapToObj(i -> RulesetSelector.parse(id(i)))
                .toList();
        return new AssessmentRequest(LocalDate.of(2026, 6, 30), all, true);
    }

    private static CompanyProfile profile(Map<String, Datum> answers) {
        Map<String, Datum> document = Map.of("id", scalar("system"), "answers", fields(answers));
        return ProfileForm.read(fields(document), new ArrayList<>()).orElseThrow();
    }

    private static Datum scalar(String text) {
        return new Datum.Scalar(text, Location.NONE);
    }

    private static Datum fields(Map<String, Datum> entries) {
        return new Datum.Fields(entries, Map.of(), Location.NONE);
    }
}
