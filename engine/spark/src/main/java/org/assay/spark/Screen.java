package org.assay.spark;

import java.util.stream.Stream;
import org.assay.host.Assay;

/** {@code assay screen} for {@code spark-submit}, on the master that was submitted to. */
public final class Screen {
    private Screen() {}

    /** Runs it with the arguments of {@code assay screen}, and ends the program with its exit status. */
    public static void main(String... arguments) {
        String master = System.getProperty("spark.master", "local[*]");
        Assay.main(Stream.concat(Stream.of("screen", "--master", master), Stream.of(arguments))
                .toArray(String[]::new));
    }
}
