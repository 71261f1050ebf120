package org.assay.benchmarks;

import java.util.Set;

/** Something that finds what companies do not fulfil, kept warm between companies and used by one thread at a time. */
public interface Contender extends AutoCloseable {
    /**
     * Evaluates a company, as whole as this contender does.
     *
     * @param company the number of a company of the workload
     * @return what it gives back, so that nothing is thrown away unseen
     */
    Object evaluate(int company);

    /** Returns the ids of the requirements that are findings in what an evaluation gave back. */
    Set<String> findings(Object evaluated);

    @Override
    default void close() {}
}
