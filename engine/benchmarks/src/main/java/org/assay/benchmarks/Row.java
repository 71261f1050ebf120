package org.assay.benchmarks;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * A measured figure.
 *
 * @param contender who was measured
 * @param size the number of requirements
 * @param findings per cent of the answers that are findings
 * @param threads at once
 * @param perSecond companies a second, by all threads
 * @param bytes allocated for one company; 0 where it was not measured
 */
record Row(String contender, int size, int findings, int threads, double perSecond, double bytes) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Row of(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        return new Row(
                result.getParams().getParam("contender"),
                Integer.parseInt(result.getParams().getParam("size")),
                Integer.parseInt(result.getParams().getParam("findings")),
                result.getParams().getThreads(),
                result.getPrimaryResult().getScore(),
                allocated == null ? 0 : allocated.getScore());
    }

    boolean isSameWork(Row other) {
        return size == other.size && findings == other.findings && threads == other.threads;
    }
}
