package org.assay.benchmarks.peers;

import java.util.List;
import java.util.Map;

/** A fact for the peers that match facts: the answer of a company to one requirement, in hours. */
public record Answer(String indicator, int value) {
    static List<Answer> of(Map<String, Integer> answers) {
        return answers.entrySet().stream()
                .map(answer -> new Answer(answer.getKey(), answer.getValue()))
                .toList();
    }
}
