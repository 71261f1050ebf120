package org.assay.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assay.api.ruleset.Outcome;

/** What a score promises, whatever the model says. */
@Domain(RandomModels.class)
@Domain(DomainContext.Global.class)
class ModelPropertiesTest {
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void theIntervalIsWhatCompletionsGive(@ForAll ScoringCase open) {
        Optional<Range> interval = open.score().interval();
        List<Range> completed = open.completions().stream()
                .flatMap(one -> one.score().interval().stream())
                .toList();

        assertThat(completed).allSatisfy(one -> {
            assertThat(one.exact()).isTrue();
            assertThat(one.high()).isEqualTo(one.low());
            assertThat(one.highGrade()).isEqualTo(one.lowGrade());
        });
        interval.ifPresent(range -> {
            assertThat(range.exact()).isTrue();
            assertThat(range.low()).isEqualTo(least(completed));
            assertThat(range.high()).isEqualTo(greatest(completed));
            assertThat(range.lowGrade())
                    .isEqualTo(completed.stream()
                            .map(Range::lowGrade)
                            .max(Comparator.naturalOrder())
                            .orElseThrow());
            assertThat(range.highGrade())
                    .isEqualTo(completed.stream()
                            .map(Range::highGrade)
                            .min(Comparator.naturalOrder())
                            .orElseThrow());
        });
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void piecesAddUp(@ForAll ScoringCase open) {
        ScoreSheet sheet = open.score();

        assertThat(sheet.whole().map(Piece::contribution)).isEqualTo(sheet.score());
        sheet.whole().stream()
                .flatMap(Piece::all)
                .filter(piece -> !piece.pieces().isEmpty())
                .forEach(piece -> assertThat(sum(piece.pieces())).isEqualTo(piece.contribution()));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void orderChangesNothing(@ForAll ScoringCase open, @ForAll Random random) {
        List<Scored> shuffled = new ArrayList<>(open.requirements());
        Collections.shuffle(shuffled, random);

        assertThat(open.of(shuffled).score()).isEqualTo(open.score());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void answeringStaysInsideTheInterval(@ForAll ScoringCase open) {
        Optional<Range> before = open.score().interval();
        for (Scored settled : ScoringCase.settled(open.requirements().get(0))) {
            List<Scored> answered = new ArrayList<>(open.requirements());
            answered.set(0, settled);
            Optional<Range> after = open.of(answered).score().interval();
            if (before.isPresent() && after.isPresent()) {
                assertInside(after.get(), before.get());
            }
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void limitsOnlyLower(@ForAll ScoringCase open) {
        for (ScoringCase completed : open.completions()) {
            ScoreSheet sheet = completed.score();
            sheet.score()
                    .ifPresent(score -> assertThat(score)
                            .usingComparator(Ratio.ORDER)
                            .isLessThanOrEqualTo(sheet.rawScore().orElseThrow()));
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void aBetterAnswerNeverLowersTheScore(@ForAll RandomModels.Steady steady) {
        Optional<Ratio> before = Optional.empty();
        for (Outcome better : List.of(Outcome.NOT_MET, Outcome.PARTLY_MET, Outcome.MET)) {
            Optional<Ratio> after = answered(steady.of(), better).score().score();
            if (before.isPresent()) {
                assertThat(after.orElseThrow()).usingComparator(Ratio.ORDER).isGreaterThanOrEqualTo(before.get());
            }
            before = after;
        }
    }

    @Property(tries = 300, maxDiscardRatio = 20, shrinking = ShrinkingMode.OFF)
    void weightsScaleFreely(@ForAll ScoringCase open, @ForAll @IntRange(min = 2, max = 9) int times) {
        Assume.that(open.weighsOnlyBesideEachOther());
        ScoreSheet sheet = open.score();
        ScoreSheet heavier = open.heavier(times).score();

        assertThat(heavier.score()).isEqualTo(sheet.score());
        assertThat(heavier.interval()).isEqualTo(sheet.interval());
        assertThat(heavier.areas()).isEqualTo(sheet.areas());
        assertThat(heavier.state()).isEqualTo(sheet.state());
        assertThat(heavier.coverage()).isEqualTo(sheet.coverage());
        assertThat(heavier.contributions()).isEqualTo(sheet.contributions());
    }

    private static ScoringCase answered(ScoringCase open, Outcome outcome) {
        List<Scored> answered = new ArrayList<>(open.requirements());
        Scored first = answered.get(0);
        Verdict verdict = new Verdict(outcome, first.severity());
        answered.set(0, Given.becoming(first, verdict, Set.of(verdict)));
        return open.of(answered);
    }

    private static void assertInside(Range after, Range before) {
        assertThat(after.low()).usingComparator(Ratio.ORDER).isGreaterThanOrEqualTo(before.low());
        assertThat(after.high()).usingComparator(Ratio.ORDER).isLessThanOrEqualTo(before.high());
        assertThat(after.lowGrade()).isLessThanOrEqualTo(before.lowGrade());
        assertThat(after.highGrade()).isGreaterThanOrEqualTo(before.highGrade());
    }

    private static Ratio least(List<Range> ranges) {
        return ranges.stream().map(Range::low).min(Ratio.ORDER).orElseThrow();
    }

    private static Ratio greatest(List<Range> ranges) {
        return ranges.stream().map(Range::high).max(Ratio.ORDER).orElseThrow();
    }

    private static Ratio sum(List<Piece> pieces) {
        return pieces.stream().map(Piece::contribution).reduce(Ratio.ZERO, Ratio::add);
    }
}
