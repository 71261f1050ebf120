package org.assay.api.assessment;

/**
 * A limit on a grade.
 *
 * @param limit the best grade still possible
 * @param requirement the requirement whose finding brought the limit; empty where something else did
 * @param reason in a sentence
 * @param binding whether it lowered the score or the grade
 */
public record Cap(String limit, String requirement, String reason, boolean binding) {}
