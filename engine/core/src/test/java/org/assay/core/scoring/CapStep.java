package org.assay.core.scoring;

/**
 * From how many findings of a severity on a grade is out of reach.
 *
 * @param findings this many or more, 1 at least
 * @param grade the best grade still possible
 */
public record CapStep(int findings, String grade) {}
