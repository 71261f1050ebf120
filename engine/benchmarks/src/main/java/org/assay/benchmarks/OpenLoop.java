package org.assay.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Sends requests at a steady rate, whether those before are answered or not. A request that is sent late, because all
 * clients wait for an answer, counts from when it should have been sent.
 */
final class OpenLoop {
    private static final int CLIENTS = 16;

    private final double nanosBetween;
    private final IntConsumer send;
    private final long[] latencies;
    private final AtomicInteger next = new AtomicInteger();

    private OpenLoop(double perSecond, Duration time, IntConsumer send) {
        this.nanosBetween = 1e9 / perSecond;
        this.send = send;
        this.latencies = new long[(int) (time.toSeconds() * perSecond)];
    }

    /**
     * Sends for some time.
     *
     * @param send sends the request of a number, and returns when it is answered
     * @return how long each request took, in ns, the shortest first; never empty
     */
    static long[] latencies(double perSecond, Duration time, IntConsumer send)
            throws InterruptedException, ExecutionException {
        OpenLoop loop = new OpenLoop(perSecond, time, send);
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            long start = System.nanoTime();
            List<Callable<Integer>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(() -> loop.sent(start));
            }
            for (Future<Integer> done : pool.invokeAll(clients)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        Arrays.sort(loop.latencies);
        return loop.latencies;
    }

    private int sent(long start) {
        int sent = 0;
        for (int number = next.getAndIncrement(); number < latencies.length; number = next.getAndIncrement()) {
            long intended = start + (long) (number * nanosBetween);
            for (long early = intended - System.nanoTime(); early > 0; early = intended - System.nanoTime()) {
                LockSupport.parkNanos(early);
            }
            send.accept(number);
            latencies[number] = System.nanoTime() - intended;
            sent++;
        }
        return sent;
    }
}
