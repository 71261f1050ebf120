package org.assay.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Evaluates companies one after the other, by every contender. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class Evaluation {
    /** What is evaluated; this engine is one for all threads, as it is when it serves. */
    @State(Scope.Benchmark)
    public static class Work {
        /** Who evaluates. */
        @Param
        public Contenders contender;

        /** The number of requirements. */
        @Param({"30", "300", "3000"})
        public int size;

        /** Per cent of the answers that are findings. */
        @Param({"10", "50"})
        public int findings;

        private Workload workload;
        private Contender shared;

        /** Prepares the workload. */
        @Setup
        public void prepare() {
            workload = Workload.of(size, findings);
            if (contender == Contenders.ASSAY) {
                shared = contender.of(workload);
            }
        }

        /** Ends the engine. */
        @TearDown
        public void end() {
            if (shared != null) {
                shared.close();
            }
        }
    }

    /** Each thread's own way through the companies, and its own session or interpreter. */
    @State(Scope.Thread)
    public static class Round {
        private Contender contender;
        private int companies;
        private int next;

        /** Prepares a contender that is not shared. */
        @Setup(Level.Trial)
        public void prepare(Work work) {
            companies = work.workload.companies().size();
            contender = work.shared == null ? work.contender.of(work.workload) : work.shared;
        }
    }

    /** Evaluates the next company. */
    @Benchmark
    public Object evaluate(Round round) {
        round.next = (round.next + 1) % round.companies;
        return round.contender.evaluate(round.next);
    }
}
