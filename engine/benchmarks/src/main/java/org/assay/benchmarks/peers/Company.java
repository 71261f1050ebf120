package org.assay.benchmarks.peers;

import java.util.List;
import java.util.Map;
import org.assay.benchmarks.Workload;

/** A company as one fact. No record, whose hash would read all answers each time that a peer files the fact. */
final class Company {
    private final Map<String, Integer> answers;

    private Company(Map<String, Integer> answers) {
        this.answers = answers;
    }

    static List<Company> of(Workload workload) {
        return workload.companies().stream().map(Company::new).toList();
    }

    int hours(String indicator) {
        return answers.get(indicator);
    }
}
