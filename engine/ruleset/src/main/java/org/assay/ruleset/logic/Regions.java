package org.assay.ruleset.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.api.value.Value;
import org.assay.conditions.Type;

/** Divides the values of something into those that are mentioned and what lies between them. */
final class Regions {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Regions() {}

    static List<Region> of(Type type, Domain domain, Collection<Value> mentioned) {
        if (domain.only().isPresent()) {
            return domain.only().get().stream().map(Region::point).toList();
        }
        if (type instanceof Type.Number) {
            return ordered(domain, mentioned, value -> ((Value.Num) value).value(), Value.Num::new);
        }
        if (type instanceof Type.Day) {
            Domain days = Domain.numbers(Optional.empty(), Optional.empty(), true);
            return ordered(days, mentioned, Regions::number, Regions::day);
        }
        return Stream.concat(mentioned.stream().distinct().map(Region::point), Stream.of(Region.OTHER))
                .toList();
    }

    private static BigDecimal number(Value day) {
        return BigDecimal.valueOf(((Value.Day) day).value().toEpochDay());
    }

    private static Value day(BigDecimal number) {
        return new Value.Day(LocalDate.ofEpochDay(number.longValueExact()));
    }

    private static List<Region> ordered(
            Domain domain,
            Collection<Value> mentioned,
            Function<Value, BigDecimal> number,
            Function<BigDecimal, Value> value) {
        TreeSet<BigDecimal> ends = new TreeSet<>();
        mentioned.forEach(one -> ends.add(number.apply(one)));
        domain.least().ifPresent(ends::add);
        domain.most().ifPresent(ends::add);
        List<Region> regions = new ArrayList<>();
        ends.stream().filter(domain::allows).forEach(end -> regions.add(Region.point(value.apply(end))));
        samples(domain, new ArrayList<>(ends)).forEach(sample -> regions.add(Region.between(value.apply(sample))));
        return regions;
    }

    /** Returns one number out of each gap that has any. */
    private static Stream<BigDecimal> samples(Domain domain, List<BigDecimal> ends) {
        if (ends.isEmpty()) {
            return Stream.of(BigDecimal.ZERO);
        }
        List<BigDecimal> samples = new ArrayList<>();
        samples.add(below(ends.get(0)));
        for (int i = 1; i < ends.size(); i++) {
            between(domain, ends.get(i - 1), ends.get(i)).ifPresent(samples::add);
        }
        samples.add(below(ends.get(ends.size() - 1).negate()).negate());
        return samples.stream().filter(domain::allows);
    }

    private static BigDecimal below(BigDecimal end) {
        return end.setScale(0, RoundingMode.FLOOR).subtract(BigDecimal.ONE);
    }

    private static Optional<BigDecimal> between(Domain domain, BigDecimal low, BigDecimal high) {
        BigDecimal inside = domain.whole()
                ? low.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                : low.add(high).divide(TWO);
        return Optional.of(inside).filter(number -> number.compareTo(high) < 0);
    }
}
