package org.assay.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.api.assessment.Assessment;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.Outcome;
import org.assay.api.service.AssessmentRequest;

/**
 * Measures how the cost of one assessment grows with what it is about and with what is beside it, in one warm engine. The
 * arguments choose some of {@code requirements}, {@code indicators}, {@code records}, {@code bundles} and {@code threads}.
 */
public final class Curves {
    /** What grows, and what is measured at a size. */
    private record Growing(String name, String what, List<Integer> sizes, IntFunction<Point> at) {}

    /**
     * What is measured once.
     *
     * @param records in the list of each company
     * @param beside further rulesets in force
     */
    private record Point(BenchRuleset ruleset, int records, int beside, int threads) {
        List<BenchRuleset> rulesets() {
            return Stream.concat(
                            Stream.of(ruleset),
                            IntStream.range(0, beside)
                                    .mapToObj(number -> BenchRuleset.named("beside" + number, BESIDE)))
                    .toList();
        }
    }

    private static final Duration WARM_ENGINE = Duration.ofSeconds(20);
    private static final Duration WARM = Duration.ofSeconds(6);
    private static final int COMPANIES = 16;
    private static final int USUAL = 300;
    private static final int FEW = 30;
    private static final int BESIDE = 50;

    private static final List<Growing> ALL = List.of(
            new Growing(
                    "requirements",
                    "requirements that read an answer each",
                    List.of(75, 150, 300, 600, 1200, 2400),
                    size -> new Point(BenchRuleset.of(size), 0, 0, 1)),
            new Growing(
                    "indicators",
                    "answers that none of " + FEW + " requirements reads",
                    List.of(150, 300, 600, 1200, 2400, 4800),
                    size -> new Point(new BenchRuleset(BenchRuleset.ID, FEW, 0, size), 0, 0, 1)),
            new Growing(
                    "records",
                    "records that one requirement is asked of",
                    List.of(30, 60, 120, 240, 480, 960),
                    size -> new Point(new BenchRuleset(BenchRuleset.ID, 0, 1, 0), size, 0, 1)),
            new Growing(
                    "bundles",
                    "bundles of " + BESIDE + " requirements beside the one of " + USUAL,
                    List.of(1, 2, 4, 8, 16, 32),
                    size -> new Point(BenchRuleset.of(USUAL), 0, size, 1)),
            new Growing(
                    "threads",
                    "threads at once, " + USUAL + " requirements: time of each",
                    List.of(1, 2, 4),
                    size -> new Point(BenchRuleset.of(USUAL), 0, 0, size)));

    private final Engine engine;

    private Curves(Engine engine) {
        this.engine = engine;
    }

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        Set<String> chosen = Set.of(arguments);
        List<Growing> measured = ALL.stream()
                .filter(growing -> chosen.isEmpty() || chosen.contains(growing.name()))
                .toList();
        try (Engine engine = Engine.built()) {
            Curves curves = new Curves(engine);
            curves.micros(new Point(BenchRuleset.of(USUAL), 0, 0, 1), WARM_ENGINE);
            System.out.println(Curve.HEAD);
            for (Growing growing : measured) {
                System.out.println(curves.curve(growing).row());
            }
        }
    }

    private Curve curve(Growing growing) throws InterruptedException, ExecutionException {
        List<Double> micros = new ArrayList<>();
        for (int size : growing.sizes()) {
            micros.add(micros(growing.at().apply(size), WARM));
        }
        return new Curve(growing.what(), growing.sizes(), micros);
    }

    private double micros(Point point, Duration warm) throws InterruptedException, ExecutionException {
        AssessmentRequest request = Engine.by(point.ruleset().id());
        try (Engine.InForce inForce = engine.with(point.rulesets())) {
            List<CompanyProfile> companies = IntStream.range(0, COMPANIES)
                    .mapToObj(company -> engine.read(point.ruleset().profile(company, point.records())))
                    .toList();
            companies.forEach(company -> check(engine.assess(company, request), point.ruleset()));
            return Timing.after(warm)
                    .micros(point.threads(), number -> engine.assess(companies.get(number % COMPANIES), request));
        }
    }

    private static void check(Assessment assessment, BenchRuleset ruleset) {
        List<Outcome> outcomes = assessment.results().get(0).requirements().stream()
                .map(requirement -> requirement.outcome())
                .toList();
        if (outcomes.size() != ruleset.answered() + ruleset.repeated()
                || !List.of(Outcome.MET, Outcome.NOT_MET).containsAll(outcomes)) {
            throw new IllegalStateException("not what " + ruleset + " is about: " + outcomes);
        }
    }
}
