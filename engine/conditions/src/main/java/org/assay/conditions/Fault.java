package org.assay.conditions;

import org.assay.conditions.syntax.Refusal;

/**
 * What is wrong with a condition, and where.
 *
 * @param line within the condition's text, from 1
 * @param column within the line, from 1
 * @param message what is wrong and, where it is plain, what to write instead; never blank
 */
public record Fault(int line, int column, String message) {
    static Fault of(Refusal refusal) {
        return new Fault(refusal.at().line(), refusal.at().column(), refusal.message());
    }
}
