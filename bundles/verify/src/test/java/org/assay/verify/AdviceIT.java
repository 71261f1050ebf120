package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.advice.Goal;
import org.assay.api.advice.Improvement;
import org.assay.api.advice.Population;
import org.assay.api.advice.ScoreExplanation;
import org.assay.api.advice.ScorePiece;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.service.Advisor;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.spi.ProfileReader;
import org.assay.api.spi.ReadProfile;
import org.assay.testkit.AssayExtension;
import org.assay.testkit.RunningAssay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a score is what it is, what lifts it, and how companies stand, as an advisor asks it. */
class AdviceIT {
    private static final AssessmentRequest REQUEST = new AssessmentRequest(LocalDate.of(2026, 6, 30), List.of(), false);
    private static final Path PROFILES = Repository.EXAMPLES.resolve("profiles");

    @RegisterExtension
    static final AssayExtension ASSAY = AssayExtension.of(Repository.DISTRIBUTION);

    @TempDir
    static Path folder;

    private static CompanyProfile profile(RunningAssay assay, String name) throws Exception {
        ProfileReader reader = assay.all(ProfileReader.class).stream()
                .filter(candidate -> candidate.extensions().contains("yaml"))
                .findFirst()
                .orElseThrow();
        List<ReadProfile> read = new ArrayList<>();
        try (InputStream input = Files.newInputStream(PROFILES.resolve(name))) {
            reader.read(input, name, read::add);
        }
        return read.get(0).orThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlas-garments.yaml", "jati-furniture.yaml", "awash-leather.yaml"})
    void contributionsAddUpToTheScoreExactly(String name, RunningAssay assay, Advisor advisor) throws Exception {
        List<ScoreExplanation> scores = advisor.explainScores(profile(assay, name), REQUEST);

        assertThat(scores).isNotEmpty();
        for (ScoreExplanation score : scores) {
            ScorePiece whole = score.whole().orElseThrow();
            assertThat(whole.contribution().setScale(1, RoundingMode.HALF_UP))
                    .isEqualTo(score.result().score().orElseThrow());
            assertSums(whole);
        }
    }

    private static void assertSums(ScorePiece piece) {
        if (!piece.pieces().isEmpty()) {
            Exact sum =
                    piece.pieces().stream().map(one -> Exact.of(one.exact())).reduce(Exact.ZERO, Exact::plus);
            assertThat(sum.isSame(Exact.of(piece.exact()))).as(piece.id()).isTrue();
            piece.pieces().forEach(AdviceIT::assertSums);
        }
    }

    @Test
    void whatIsSaidToReachAGradeReachesIt(RunningAssay assay, Advisor advisor) throws Exception {
        List<Improvement> improvements = advisor.improve(
                profile(assay, "atlas-garments.yaml"), REQUEST, new Goal(Optional.of("B"), Goal.By.FEWEST));

        assertThat(improvements).isNotEmpty().allSatisfy(one -> {
            assertThat(one.verdict()).isIn(Improvement.Verdict.SMALLEST, Improvement.Verdict.REACHED);
            assertThat(one.then().orElseThrow().grade().orElseThrow()).isLessThanOrEqualTo("B");
        });
    }

    @Test
    void companiesStandAmongEachOther(RunningAssay assay, Advisor advisor) throws Exception {
        List<Population> populations = advisor.population(
                List.of(
                        profile(assay, "atlas-garments.yaml"),
                        profile(assay, "jati-furniture.yaml"),
                        profile(assay, "awash-leather.yaml")),
                REQUEST);

        assertThat(populations).isNotEmpty().allSatisfy(one -> {
            assertThat(one.requirements()).allSatisfy(rate -> {
                assertThat(rate.failing()).isLessThanOrEqualTo(rate.judged());
                assertThat(rate.judged()).isLessThanOrEqualTo(rate.applicable());
                assertThat(rate.applicable()).isLessThanOrEqualTo(one.companies());
            });
            assertThat(one.standings())
                    .extracting(Population.Standing::score)
                    .isSortedAccordingTo((a, b) -> b.orElse(BigDecimal.ZERO).compareTo(a.orElse(BigDecimal.ZERO)));
        });
    }

    @Test
    void theCommandsSayItInWordsAndAsData() throws Exception {
        String atlas = PROFILES.resolve("atlas-garments.yaml").toString();
        Cli cli = Cli.in(folder);
        String[] common = {atlas, "--ruleset", "sa-8000", "--as-of", "2026-06-30"};

        Cli.Run score = cli.run(with("explain-score", common));
        Cli.Run improve = cli.run(with("improve", common, "--to", "B"));
        Cli.Run unknown = cli.run(with("improve", common, "--to", "Z"));
        Cli.Run data = cli.run(with("improve", common, "--format", "json", "--output", "way.json"));

        assertThat(score.status()).isZero();
        assertThat(score.out()).contains("50 of 100", "cap (at most D", "requirements that lose nothing");
        assertThat(improve.status()).isZero();
        assertThat(improve.out()).contains("1 requirement to meet; nothing less suffices", "grade B, 85.0 of 100");
        assertThat(improve.err()).isEmpty();
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("sa-8000 has no grade `Z` (its grades: A, B, C, D, E)");
        assertThat(data.status()).isZero();
        assertThat(Files.readString(folder.resolve("way.json"))).contains("\"verdict\": \"SMALLEST\"");
    }

    private static String[] with(String command, String[] common, String... further) {
        return Stream.of(new String[] {command}, common, further)
                .flatMap(Stream::of)
                .toArray(String[]::new);
    }
}
