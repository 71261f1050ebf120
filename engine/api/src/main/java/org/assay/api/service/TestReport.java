package org.assay.api.service;

import java.util.List;
import org.assay.api.ruleset.Outcome;

/**
 * What came of running a ruleset's cases.
 *
 * @param ruleset the ruleset's id
 * @param cases every case of a requirement, in the order of the files
 * @param golden every case of a whole company, in the order of the files
 * @param reach how much of the ruleset they reach
 */
public record TestReport(String ruleset, List<CaseResult> cases, List<GoldenResult> golden, Reach reach) {
    public TestReport {
        cases = List.copyOf(cases);
        golden = List.copyOf(golden);
    }

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

    /**
     * One whole company.
     *
     * @param name the case's name
     * @param location {@code file:line}
     * @param failures which figures differ, in sentences; empty when it passed
     */
    public record GoldenResult(String name, String location, List<String> failures) {
        public GoldenResult {
            failures = List.copyOf(failures);
        }

        /** Returns whether the case passed. */
        public boolean passed() {
            return failures.isEmpty();
        }
    }

    /** Returns the number of cases that failed. */
    public long failed() {
        return cases.stream().filter(result -> !result.passed()).count()
                + golden.stream().filter(result -> !result.passed()).count();
    }
}
