package org.assay.core.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.ruleset.scoring.Amount;

/** Makes choices at random. */
record Dice(Random random) {
    /** Returns true so many times in a hundred. */
    boolean falls(int perCent) {
        return random.nextInt(100) < perCent;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> Optional<T> maybe(int perCent, Supplier<T> what) {
        return falls(perCent) ? Optional.of(what.get()) : Optional.empty();
    }

    <T> List<T> times(int count, Supplier<T> what) {
        return IntStream.range(0, count).mapToObj(i -> what.get()).toList();
    }

    <T> List<T> some(int perCent, List<T> of) {
        return of.stream().filter(any -> falls(perCent)).toList();
    }

    Amount amount(String... numbers) {
        return new Amount.Fixed(new java.math.BigDecimal(one(numbers)));
    }

    /** Returns one of several things to make, made. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T any(Supplier<T>... ways) {
        return Stream.of(ways)
                .skip(random.nextInt(ways.length))
                .findFirst()
                .orElseThrow()
                .get();
    }
}
