package org.example.harmonic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assay.api.spi.ScoringModel.Figure;
import org.assay.api.spi.ScoringModel.Member;
import org.junit.jupiter.api.Test;

class HarmonicMeanTest {

    @Test
    void aLowMemberPullsItDown() {
        assertThat(mean(member("1", "0.9"), member("1", "0.1")).share()).isEqualByComparingTo("0.18");
    }

    @Test
    void weightsCount() {
        assertThat(mean(member("3", "1"), member("1", "0.25")).share())
                .isEqualByComparingTo("0.5714285714285714285714285714285714");
    }

    @Test
    void everythingIsEverything() {
        assertThat(mean(member("1", "1"), member("2", "1"), member("4", "1")).share())
                .isEqualByComparingTo("1");
    }

    @Test
    void nothingInOneIsNothingAtAllUnlessThereIsALeastShare() {
        Member nothing = member("1", "0");

        assertThat(mean(nothing, member("1", "1")).share()).isZero();
        assertThat(new HarmonicMean()
                        .combine(List.of(nothing, member("1", "1")), Map.of("least", new BigDecimal("0.5")))
                        .share())
                .isEqualByComparingTo("0.6666666666666666666666666666666667");
    }

    @Test
    void aMemberWithoutWeightDoesNotCount() {
        assertThat(mean(member("0", "0"), member("1", "0.5")).share()).isEqualByComparingTo("0.5");
    }

    private static Figure mean(Member... members) {
        return new HarmonicMean().combine(List.of(members), Map.of());
    }

    private static Member member(String weight, String share) {
        return new Member("m", new BigDecimal(weight), new BigDecimal(share));
    }
}
