package org.assay.host.screen;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assay.api.spi.ProfileReader;

/**
 * Assesses the profiles of an input one after the other, and writes the results in the same order. Reading, assessing and
 * writing go on at once; no more profiles are in memory than wait between them. A profile that cannot be read or assessed
 * costs itself and no other.
 */
public final class Screening {
    /** Profiles after which it is written down how far the screening came. */
    private static final int BETWEEN_CHECKPOINTS = 500;

    private static final int WAITING_PER_THREAD = 16;

    private final Judging judging;
    private final ProfileReader reader;
    private final Path input;
    private final Path output;

    /**
     * Makes a screening.
     *
     * @param judging makes of one profile what is written of it
     * @param reader reads the input's format
     * @param output for the results; rejects stand beside it, in a file that is called after it
     */
    public Screening(Judging judging, ProfileReader reader, Path input, Path output) {
        this.judging = judging;
        this.reader = reader;
        this.input = input;
        this.output = output;
    }

    /** Is told how far a screening is. */
    public interface Progress {
        /** Says how many profiles are done, and which part of the input is read, from 0 to 1. */
        void at(long profiles, double read);
    }

    /**
     * What a screening came to.
     *
     * @param profiles how many were in the input
     * @param rejected how many of those could not be read or assessed
     * @param resumedAfter how many were done when it began, by an earlier one that was ended before its time
     * @param rejects where those that were rejected are
     * @param counts what those that were assessed come to
     */
    public record Outcome(long profiles, long rejected, long resumedAfter, String rejects, Counts counts) {}

    /**
     * Screens the input; where an earlier screening of the same input by the same rules was ended before its time, what is
     * left of it.
     *
     * @param request names what is asked and by which rules: another one begins anew
     * @param threads that assess at once
     * @throws IOException if the input cannot be opened, or a result not be written; then nothing is in its place
     */
    public Outcome run(String request, int threads, Progress progress) throws IOException {
        Path checkpoint = beside(".checkpoint");
        Path rejects = beside(".rejects.jsonl");
        String asked =
                request + " " + input.toRealPath() + " " + Files.size(input) + " " + Files.getLastModifiedTime(input);
        Checkpoint from = Checkpoint.in(checkpoint, asked)
                .filter(done -> Growing.holds(output, done.bytes()) && Growing.holds(rejects, done.rejectedBytes()))
                .orElseGet(() -> Checkpoint.beginning(asked));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (CountedInput counted = new CountedInput(new BufferedInputStream(Files.newInputStream(input)));
                Growing results = new Growing(output, from.bytes());
                Growing rejected = new Growing(rejects, from.rejectedBytes())) {
            if (results.length() == 0) {
                results.write(judging.head().getBytes(StandardCharsets.UTF_8));
            }
            BlockingQueue<Future<Optional<Screened>>> waiting = new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
            Thread reading =
                    new Thread(() -> readUntilEnded(counted, from.profiles(), workers, waiting), "assay-screen-reader");
            reading.setDaemon(true);
            reading.start();
            try {
                Checkpoint end = write(waiting, from, results, rejected, checkpoint, counted, progress);
                results.finish(judging.writer().finish());
                rejected.finish();
                Files.deleteIfExists(checkpoint);
                return new Outcome(end.profiles(), end.rejected(), from.profiles(), rejects.toString(), end.counts());
            } finally {
                reading.interrupt();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private Path beside(String ending) {
        return output.resolveSibling(output.getFileName() + ending);
    }

    private void readUntilEnded(
            InputStream from, long done, ExecutorService workers, BlockingQueue<Future<Optional<Screened>>> waiting) {
        try {
            read(from, done, workers, waiting);
        } catch (CancellationException e) {
            // whoever ended the screening says why
        }
    }

    private void read(
            InputStream from, long done, ExecutorService workers, BlockingQueue<Future<Optional<Screened>>> waiting) {
        long[] number = {0};
        Future<Optional<Screened>> end = CompletableFuture.completedFuture(Optional.empty());
        try {
            reader.read(from, input.toString(), profile -> {
                long own = ++number[0];
                if (own > done) {
                    hand(waiting, workers.submit(() -> Optional.of(judging.of(profile, own))));
                }
            });
        } catch (RuntimeException | Error e) {
            end = CompletableFuture.failedFuture(e);
        }
        hand(waiting, end);
    }

    /** Waits until there is room; where the screening was ended, there is nobody left to take anything. */
    private static void hand(BlockingQueue<Future<Optional<Screened>>> waiting, Future<Optional<Screened>> next) {
        try {
            waiting.put(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the screening was ended");
        }
    }

    private Checkpoint write(
            BlockingQueue<Future<Optional<Screened>>> waiting,
            Checkpoint from,
            Growing results,
            Growing rejected,
            Path checkpoint,
            CountedInput read,
            Progress progress)
            throws IOException {
        double size = Math.max(1, Files.size(input));
        Checkpoint at = from;
        for (Optional<Screened> next = next(waiting); next.isPresent(); next = next(waiting)) {
            Screened screened = next.get();
            boolean isRejected = screened instanceof Screened.Rejected;
            (isRejected ? rejected : results).write(screened.line().getBytes(StandardCharsets.UTF_8));
            at.counts().add(screened.counted());
            at = new Checkpoint(
                    at.request(),
                    at.profiles() + 1,
                    at.rejected() + (isRejected ? 1 : 0),
                    results.length(),
                    rejected.length(),
                    at.counts());
            progress.at(at.profiles(), read.count() / size);
            if (at.profiles() % BETWEEN_CHECKPOINTS == 0) {
                results.save();
                rejected.save();
                at.write(checkpoint);
            }
        }
        return at;
    }

    private static Optional<Screened> next(BlockingQueue<Future<Optional<Screened>>> waiting) {
        try {
            return waiting.take().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the screening failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the screening was ended", e);
        }
    }
}
