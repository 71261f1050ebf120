package org.assay.core.scoring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Takes a score apart, so that every point of it can be traced. */
final class Parts {
    private Parts() {}

    static List<Part> of(Standing standing, List<Entry> entries) {
        return standing.score()
                .map(score -> parts(
                        score, standing.capped().orElseThrow(), standing.raw().orElseThrow(), entries))
                .orElse(List.of());
    }

    private static List<Part> parts(BigFraction score, BigFraction capped, BigFraction raw, List<Entry> entries) {
        BigInteger units = Entry.sum(entries, Entry::evidenced).outOf();
        List<Part> parts = new ArrayList<>();
        entries.stream()
                .filter(entry -> entry.of().evidenced().isApplicable())
                .map(entry -> new Part(
                        Part.Kind.REQUIREMENT,
                        entry.of().id(),
                        entry.evidenced().tally().shareOf(units)))
                .forEach(parts::add);
        addUnlessZero(parts, Part.Kind.CAP, capped.subtract(raw));
        addUnlessZero(parts, Part.Kind.OPEN, score.subtract(capped));
        return List.copyOf(parts);
    }

    private static void addUnlessZero(List<Part> parts, Part.Kind kind, BigFraction value) {
        if (!value.isZero()) {
            parts.add(new Part(kind, "", value));
        }
    }
}
