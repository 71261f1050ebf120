package org.assay.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Exact numbers, beside whole numbers without bounds that are multiplied out. */
class RatioTest {
    /** A fraction that nobody has brought to its lowest terms; the denominator is above 0. */
    record Pair(long above, long below) {
        Ratio ratio() {
            return Ratio.of(above, below);
        }

        BigInteger n() {
            return BigInteger.valueOf(above);
        }

        BigInteger d() {
            return BigInteger.valueOf(below);
        }
    }

    @Provide
    Arbitrary<Pair> pairs() {
        Arbitrary<Long> below = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 200), Arbitraries.longs().between(1, Long.MAX_VALUE));
        Arbitrary<Long> above = Arbitraries.oneOf(Arbitraries.longs().between(-200, 200), Arbitraries.longs());
        return Combinators.combine(above, below).as(Pair::new);
    }

    private static void assertIs(Ratio ratio, BigInteger above, BigInteger below) {
        String text = ratio.toString();
        int slash = text.indexOf('/');
        BigInteger n = new BigInteger(slash < 0 ? text : text.substring(0, slash));
        BigInteger d = slash < 0 ? BigInteger.ONE : new BigInteger(text.substring(slash + 1));
        assertThat(n.multiply(below)).isEqualTo(above.multiply(d));
        assertThat(d.signum()).isPositive();
        assertThat(n.gcd(d)).isEqualTo(BigInteger.ONE);
    }

    @Property
    void sumsAreExact(@ForAll("pairs") Pair a, @ForAll("pairs") Pair b) {
        BigInteger cross = b.n().multiply(a.d());
        assertIs(a.ratio().add(b.ratio()), a.n().multiply(b.d()).add(cross), a.d().multiply(b.d()));
        assertIs(a.ratio().subtract(b.ratio()), a.n().multiply(b.d()).subtract(cross), a.d().multiply(b.d()));
    }

    @Property
    void productsAndQuotientsAreExact(@ForAll("pairs") Pair a, @ForAll("pairs") Pair b) {
        assertIs(a.ratio().multiply(b.ratio()), a.n().multiply(b.n()), a.d().multiply(b.d()));
        if (b.above() != 0) {
            assertIs(a.ratio().divide(b.ratio()), a.n().multiply(b.d()), a.d().multiply(b.n()));
        }
    }

    @Property
    void theOrderIsThatOfTheCrossProducts(@ForAll("pairs") Pair a, @ForAll("pairs") Pair b) {
        int order = a.n().multiply(b.d()).compareTo(b.n().multiply(a.d()));

        assertThat(a.ratio().compareTo(b.ratio())).isEqualTo(order);
        assertThat(a.ratio().equals(b.ratio())).isEqualTo(order == 0);
        assertThat(a.ratio().signum()).isEqualTo(a.n().signum());
        assertThat(a.ratio().isZero()).isEqualTo(a.above() == 0);
    }

    @Property
    void whatIsAddedAndTakenAwayAgainLeavesTheSame(@ForAll("pairs") Pair a, @ForAll("pairs") Pair b) {
        Ratio back = a.ratio().add(b.ratio()).subtract(b.ratio());

        assertThat(back).isEqualTo(a.ratio()).hasSameHashCodeAs(a.ratio());
    }

    @Test
    void decimalsAreRoundedAsAsked() {
        Ratio twoThirds = Ratio.of(2, 3);

        assertThat(twoThirds.decimal(2, RoundingMode.DOWN)).isEqualTo("0.66");
        assertThat(twoThirds.decimal(new MathContext(3, RoundingMode.HALF_UP))).isEqualTo("0.667");
        assertThat(Ratio.of(new BigDecimal("12.50")).decimal()).isEqualTo("12.5");
        assertThat(Ratio.of(new BigDecimal("1E+3"))).isEqualTo(Ratio.of(1000));
    }

    @Test
    void whatIsNotWholeIsNotTakenForWhole() {
        assertThat(Ratio.of(6, 3).whole()).isEqualTo(2);
        assertThatThrownBy(() -> Ratio.of(1, 2).whole()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Ratio.ONE.divide(Ratio.ZERO)).isInstanceOf(ArithmeticException.class);
    }
}
