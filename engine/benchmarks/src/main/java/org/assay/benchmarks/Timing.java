package org.assay.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * How long something takes in this process once it is warm: the median of some rounds.
 *
 * @param warm how long it is done before
 * @param round how long it is done in each round
 * @param rounds how many there are
 */
record Timing(Duration warm, Duration round, int rounds) {
    /** Returns one of two seconds in all, for what takes much less than a second. */
    static Timing after(Duration warm) {
        return new Timing(warm, Duration.ofMillis(400), 5);
    }

    /**
     * Does something again and again, in some threads at once.
     *
     * @param work is given numbers from 0 on, by each thread
     * @return the time of one thread for doing it once, in µs
     */
    double micros(int threads, IntFunction<?> work) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            round(pool, threads, work, warm);
            double[] micros = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                micros[i] = round(pool, threads, work, round);
            }
            Arrays.sort(micros);
            return micros[rounds / 2];
        } finally {
            pool.shutdownNow();
        }
    }

    private static double round(ExecutorService pool, int threads, IntFunction<?> work, Duration time)
            throws InterruptedException, ExecutionException {
        Callable<Double> thread = () -> once(work, time.toNanos());
        double micros = 0;
        for (Future<Double> done : pool.invokeAll(Collections.nCopies(threads, thread))) {
            micros += done.get();
        }
        return micros / threads;
    }

    private static double once(IntFunction<?> work, long nanos) {
        long start = System.nanoTime();
        long now = start;
        int times = 0;
        while (now - start < nanos) {
            Objects.requireNonNull(work.apply(times++));
            now = System.nanoTime();
        }
        return (now - start) / 1e3 / times;
    }
}
