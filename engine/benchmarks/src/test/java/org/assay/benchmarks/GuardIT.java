package org.assay.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds what must not get worse, whatever the speed of the machine: what an assessment of 300 requirements allocates, and
 * how far it is from the limit. What is asked leaves room for noise; what is reached stands in the README.
 */
class GuardIT {
    private static final Workload WORK = Workload.of(300, 10);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final long MOST_BYTES = 2_000_000;
    private static final double MOST_TIMES_THE_LIMIT = 150;
    private static final int WARM = 1_000;
    private static final int MEASURED = 200;

    private static AssayContender assay;
    private static HandWritten limit;

    @BeforeAll
    static void warm() {
        assay = new AssayContender(WORK);
        limit = new HandWritten(WORK);
        evaluate(assay, WARM);
        evaluate(limit, WARM);
    }

    @AfterAll
    static void end() {
        assay.close();
    }

    @Test
    void everyContenderFindsTheSameAndTheLimitGivesTheEnginesOwnResults() {
        for (Contenders one : Contenders.values()) {
            if (one != Contenders.ASSAY) {
                one.of(Workload.of(30, 50)).close();
            }
        }
        Same.findings("the engine", assay, WORK);
        Same.results(assay, limit, WORK);
    }

    @Test
    void anAssessmentAllocatesNoMoreThanItDid() {
        assertThat(bytes()).isLessThan(MOST_BYTES);
    }

    @Test
    void whatItAllocatesDoesNotGrowWithTheNumberOfAssessmentsDone() {
        long before = bytes();
        evaluate(assay, WARM);

        assertThat(bytes()).isBetween(before * 9 / 10, before * 11 / 10);
    }

    @Test
    void itStaysWithinSightOfTheLimit() {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            best = Math.min(best, (double) cpu(assay) / cpu(limit));
        }

        assertThat(best).isLessThan(MOST_TIMES_THE_LIMIT);
    }

    private static long bytes() {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        evaluate(assay, MEASURED);
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / MEASURED;
    }

    private static long cpu(Contender contender) {
        long before = THREADS.getCurrentThreadCpuTime();
        evaluate(contender, MEASURED);
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    private static void evaluate(Contender contender, int times) {
        for (int time = 0; time < times; time++) {
            contender.evaluate(time % WORK.companies().size());
        }
    }
}
