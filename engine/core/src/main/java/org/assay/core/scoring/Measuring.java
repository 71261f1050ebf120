package org.assay.core.scoring;

import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.value.Value;
import org.assay.conditions.Facts;
import org.assay.conditions.partial.Bounded;
import org.assay.conditions.partial.Partial;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.Measured;

/**
 * Points from a measured value, as far as it is known.
 *
 * @param full what there is to earn
 */
record Measuring(CompanyNumbers numbers, Measured measured, Ratio full) {
    Span points(Facts facts) {
        Partial value = measured.value().partial(facts);
        Measured.Scale scale = measured.scale();
        if (scale instanceof Measured.Bands bands) {
            return banded(bands, value.bounds());
        }
        return scale instanceof Measured.Line line
                ? onLine(line, value.bounds())
                : lookedUp((Measured.Lookup) scale, value.decided());
    }

    private Span banded(Measured.Bands bands, Bounded value) {
        Optional<Span> given = Optional.empty();
        for (Measured.Band row : bands.rows()) {
            if (mayLie(row, value)) {
                Span points = Span.at(numbers.of(row.points()));
                given = Optional.of(given.map(points::hull).orElse(points));
                if (surelyLies(row, value)) {
                    return given.get();
                }
            }
        }
        return given.map(Span.ZERO::hull).orElse(Span.ZERO);
    }

    private boolean mayLie(Measured.Band row, Bounded value) {
        return isAtLeast(value.most().map(Ratio::of), row.from(), true)
                && isAtMost(value.least().map(Ratio::of), row.to(), true);
    }

    private boolean surelyLies(Measured.Band row, Bounded value) {
        return isAtLeast(value.least().map(Ratio::of), row.from(), false)
                && isAtMost(value.most().map(Ratio::of), row.to(), false);
    }

    private boolean isAtLeast(Optional<Ratio> value, Optional<Amount> from, boolean unbounded) {
        return from.isEmpty()
                || value.map(number -> number.compareTo(numbers.of(from.get())) >= 0)
                        .orElse(unbounded);
    }

    private boolean isAtMost(Optional<Ratio> value, Optional<Amount> to, boolean unbounded) {
        return to.isEmpty()
                || value.map(number -> number.compareTo(numbers.of(to.get())) <= 0)
                        .orElse(unbounded);
    }

    private Span onLine(Measured.Line line, Bounded value) {
        Ratio worst = numbers.of(line.worst());
        Ratio length = numbers.of(line.best()).subtract(worst);
        if (length.isZero()) {
            throw Unscorable.untold(
                    "`worst` and `best` of a line are the same: " + line.worst().text());
        }
        boolean falling = length.signum() < 0;
        Optional<Ratio> least = (falling ? value.most() : value.least()).map(Ratio::of);
        Optional<Ratio> most = (falling ? value.least() : value.most()).map(Ratio::of);
        Span share = new Span(
                least.map(number -> number.subtract(worst).divide(length)).orElse(Ratio.ZERO),
                most.map(number -> number.subtract(worst).divide(length)).orElse(Ratio.ONE));
        return share.atLeast(Ratio.ZERO).atMost(Ratio.ONE).times(full);
    }

    private Span lookedUp(Measured.Lookup lookup, Value value) {
        if (value instanceof Value.Text text) {
            return Span.at(numbers.of(lookup.points().getOrDefault(text.value(), lookup.otherwise())));
        }
        return Stream.concat(lookup.points().values().stream(), Stream.of(lookup.otherwise()))
                .map(numbers::of)
                .map(Span::at)
                .reduce(Span::hull)
                .orElseThrow();
    }
}
