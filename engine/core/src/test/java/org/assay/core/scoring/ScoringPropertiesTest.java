package org.assay.core.scoring;

import static org.assay.core.scoring.Given.becoming;
import static org.assay.core.scoring.Given.rank;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assay.api.assessment.State;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.core.scoring.Cases.Company;

/** What the score promises, whatever the company. */
@Domain(Cases.class)
@Domain(DomainContext.Global.class)
class ScoringPropertiesTest {
    private static final Verdict MET = new Verdict(Outcome.MET, Severity.MAJOR);

    @Property(tries = 3000)
    void intervalIsWhatCompletionsCouldGive(@ForAll Company company, @ForAll Rules rules) {
        SortedSet<Ratio> scores = new Completions(rules, company.requirements()).scores();

        company.score(rules).interval().ifPresent(interval -> {
            assertThat(interval.low()).isEqualTo(scores.first());
            assertThat(interval.high()).isEqualTo(scores.last());
            assertThat(interval.lowGrade()).isEqualTo(rules.grade(scores.first()));
            assertThat(interval.highGrade()).isEqualTo(rules.grade(scores.last()));
        });
    }

    @Property
    void thereIsAScoreWhereSomethingAppliesAndOnlyThere(@ForAll Company company, @ForAll Rules rules) {
        ScoreSheet sheet = company.score(rules);
        boolean applies =
                company.requirements().stream().anyMatch(it -> it.evidenced().isApplicable());
        boolean couldApply =
                !new Completions(rules, company.requirements()).scores().isEmpty();

        assertThat(sheet.score().isPresent()).isEqualTo(applies && couldApply);
        assertThat(sheet.interval().isPresent()).isEqualTo(sheet.score().isPresent());
        assertThat(sheet.score().isEmpty())
                .isEqualTo(sheet.state() == State.UNSCORED || sheet.state() == State.NOTHING_APPLICABLE);
    }

    @Property
    void partsAddUpToTheScoreWhichLiesInTheInterval(@ForAll Company company, @ForAll Rules rules) {
        ScoreSheet sheet = company.score(rules);

        sheet.score().ifPresent(score -> {
            assertThat(Given.sum(sheet)).isEqualTo(score);
            assertThat(score)
                    .isBetween(
                            sheet.interval().orElseThrow().low(),
                            sheet.interval().orElseThrow().high());
            assertThat(score).isBetween(Ratio.ZERO, Ratio.of(100));
        });
    }

    @Property
    void aFurtherOrGraverFindingNeverRaisesGradeOrScore(
            @ForAll Company company, @ForAll Rules rules, @ForAll Verdict one, @ForAll Verdict other) {
        Assume.that(one.isJudged() && other.outcome().isFinding() && isNoBetter(other, one));
        ScoreSheet before = company.with(settled(company.first(), one)).score(rules);
        ScoreSheet after = company.with(settled(company.first(), other)).score(rules);

        assertNoBetter(after, before);
    }

    @Property
    void silenceNeverScoresBetterThanABadAnswer(
            @ForAll Company company, @ForAll Rules rules, @ForAll Verdict bad, @ForAll Verdict other) {
        Assume.that(bad.outcome() == Outcome.NOT_MET);
        Scored first = company.first();
        Verdict silence = new Verdict(Outcome.NO_EVIDENCE, first.severity());
        ScoreSheet silent = company.with(becoming(first, silence, Set.copyOf(List.of(MET, bad, other))))
                .score(rules);
        ScoreSheet honest = company.with(settled(first, bad)).score(rules);

        assertNoBetter(silent, honest);
    }

    @Property
    void anErrorNeverScoresBetterThanABadAnswer(@ForAll Company company, @ForAll Rules rules) {
        Scored first = company.first();
        Verdict error = new Verdict(Outcome.ERROR, first.severity());
        Verdict bad = new Verdict(Outcome.NOT_MET, first.severity());
        ScoreSheet faulty = company.with(becoming(first, error, Set.of())).score(rules);

        assertNoBetter(faulty, company.with(settled(first, bad)).score(rules));
        assertThat(faulty.state()).isNotEqualTo(State.SCORED);
    }

    @Property
    void answeringStaysInsideTheInterval(@ForAll Company company, @ForAll Rules rules) {
        Optional<Range> before = company.score(rules).interval();
        for (Verdict verdict : company.first().possible()) {
            Optional<Range> after =
                    company.with(settled(company.first(), verdict)).score(rules).interval();
            if (before.isPresent() && after.isPresent()) {
                assertThat(after.get().low())
                        .isGreaterThanOrEqualTo(before.get().low());
                assertThat(after.get().high()).isLessThanOrEqualTo(before.get().high());
            }
        }
    }

    @Property
    void orderChangesNothing(@ForAll Company company, @ForAll Rules rules, @ForAll Random random) {
        List<Scored> shuffled = new ArrayList<>(company.requirements());
        Collections.shuffle(shuffled, random);

        assertThat(new Company(shuffled).score(rules)).isEqualTo(company.score(rules));
    }

    @Property
    void weightsScaleFreely(
            @ForAll Company company, @ForAll Rules rules, @ForAll @IntRange(min = 1, max = 999) int thousandths) {
        BigDecimal factor = BigDecimal.valueOf(thousandths, 3);
        List<Scored> scaled = company.requirements().stream()
                .map(it -> Given.weighing(
                        it, it.weight().orElseThrow().multiply(factor).toString()))
                .toList();

        assertThat(figures(new Company(scaled).score(rules))).isEqualTo(figures(company.score(rules)));
    }

    @Property
    void whatDoesNotApplyChangesNothing(@ForAll Company company, @ForAll Rules rules, @ForAll Severity severity) {
        List<Scored> longer = new ArrayList<>(company.requirements());
        longer.add(Given.notApplicable("more", severity));

        assertThat(figures(new Company(longer).score(rules))).isEqualTo(figures(company.score(rules)));
    }

    @Property
    void capsOnlyLowerAndOnlyWhereTheySay(@ForAll Company company, @ForAll Rules rules) {
        List<Scored> decided = company.requirements().stream()
                .map(it -> settled(it, it.possible().iterator().next()))
                .toList();
        List<Scored> uncapped = decided.stream().map(Given::toConfirm).toList();
        ScoreSheet sheet = new Company(decided).score(rules);

        assertThat(new Company(uncapped).score(rules).score()).isEqualTo(sheet.rawScore());
        sheet.score().ifPresent(score -> {
            assertThat(score).isLessThanOrEqualTo(sheet.rawScore().orElseThrow());
            assertThat(sheet.caps().stream().anyMatch(cap -> cap.binding()))
                    .isEqualTo(!sheet.score().equals(sheet.rawScore()));
        });
    }

    @Property
    void aZeroToleranceFindingIsNeverAveragedAway(@ForAll Company company, @ForAll Rules rules) {
        Scored first = company.first();
        Assume.that(!first.toConfirm());
        ScoreSheet sheet = company.with(settled(first, new Verdict(Outcome.NOT_MET, Severity.ZERO_TOLERANCE)))
                .score(rules);

        assertThat(sheet.state()).isIn(State.ALERT, State.SUSPENDED);
        assertThat(sheet.grade()).isEmpty();
        assertThat(sheet.score().orElseThrow()).isLessThanOrEqualTo(Ratio.of(29));
    }

    /** All that a sheet says, its pieces as far as they contribute. */
    private static List<Object> figures(ScoreSheet sheet) {
        List<Object> pieces = sheet.whole().stream()
                .flatMap(Piece::all)
                .filter(piece -> !piece.contribution().isZero())
                .<Object>map(piece -> List.of(piece.kind(), piece.id(), piece.contribution(), piece.lost()))
                .toList();
        return List.of(
                sheet.state(),
                sheet.score(),
                sheet.rawScore(),
                sheet.declaredScore(),
                sheet.grade(),
                sheet.interval(),
                sheet.coverage(),
                sheet.caps(),
                sheet.areas(),
                sheet.points(),
                pieces);
    }

    private static Scored settled(Scored it, Verdict verdict) {
        return becoming(it, verdict, Set.of(verdict));
    }

    private static boolean isNoBetter(Verdict finding, Verdict before) {
        return before.outcome() == Outcome.MET
                || ((finding.outcome() == before.outcome() || finding.outcome() == Outcome.NOT_MET)
                        && !before.severity().isGraverThan(finding.severity()));
    }

    private static void assertNoBetter(ScoreSheet worse, ScoreSheet better) {
        assertThat(worse.score().orElseThrow())
                .isLessThanOrEqualTo(better.score().orElseThrow());
        assertThat(rank(worse)).isLessThanOrEqualTo(rank(better));
        for (int i = 0; i < worse.areas().size(); i++) {
            AreaScore area = worse.areas().get(i);
            AreaScore other = better.areas().get(i);
            assertThat(rank(area.grade())).isLessThanOrEqualTo(rank(other.grade()));
            assertThat(area.score().orElse(Ratio.ZERO))
                    .isLessThanOrEqualTo(other.score().orElse(Ratio.ZERO));
        }
    }
}
