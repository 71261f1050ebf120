package org.assay.conditions.change;

import org.assay.conditions.Expression;

/**
 * One small change to a condition.
 *
 * @param changed the condition after it
 * @param part the part of the condition, as it was, that it was made to
 * @param what was changed, such as {@code `<=` becomes `<`}; never blank
 */
public record Change(Expression changed, Expression part, String what) {}
