package org.assay.api.service;

import java.util.List;
import org.assay.api.ruleset.Outcome;

/**
 * What came of running a ruleset's cases.
 *
 * @param ruleset the ruleset's id
 * @param cases every case, in the order of the files
 * @param reach how much of the ruleset they reach
 */
public record TestReport(String ruleset, List<CaseResult> cases, Reach reach) {
    /**
     * One case.
     *
     * @param requirement the requirement's id
     * @param name the case's name
     * @param location {@code file:line}
     * @param expected the outcome asked for
     * @param actual the outcome the engine gave
     * @param failures what differs, in sentences; empty when it passed
     */
    public record CaseResult(
            String requirement, String name, String location, Outcome expected, Outcome actual, List<String> failures) {
        /** Returns whether the case passed. */
        public boolean passed() {
            return failures.isEmpty();
        }
    }

    /** Returns the number of cases that failed. */
    public long failed() {
        return cases.stream().filter(result -> !result.passed()).count();
    }
}
