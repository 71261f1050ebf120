package org.assay.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What something costs at several sizes.
 *
 * @param what has these sizes
 * @param sizes at least two different ones
 * @param micros by size, in µs
 */
record Curve(String what, List<Integer> sizes, List<Double> micros) {
    /** The head of the table that {@link #row} adds to. */
    static final String HEAD = """
            | doubled | sizes | µs an assessment | exponent |
            |---|---|---|---:|""";

    /** Returns the slope of the straight line through the logarithms, by least squares: 1 where twice the size costs twice. */
    double exponent() {
        double[] x = sizes.stream().mapToDouble(Math::log).toArray();
        double[] y = micros.stream().mapToDouble(Math::log).toArray();
        double middle = Arrays.stream(x).average().orElseThrow();
        double above = 0;
        double below = 0;
        for (int i = 0; i < x.length; i++) {
            above += (x[i] - middle) * y[i];
            below += (x[i] - middle) * (x[i] - middle);
        }
        return above / below;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.2f |",
                what,
                sizes.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                micros.stream().map(Curve::shown).collect(Collectors.joining(", ")),
                exponent());
    }

    private static String shown(double micros) {
        return String.format(Locale.ROOT, micros < 100 ? "%.1f" : "%.0f", micros);
    }
}
