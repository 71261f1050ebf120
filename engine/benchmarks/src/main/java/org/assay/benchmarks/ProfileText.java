package org.assay.benchmarks;

import java.util.Map;
import java.util.stream.Collectors;

/** Profiles as a company would send them: JSON. */
final class ProfileText {
    private ProfileText() {}

    /** Returns a profile. */
    static String json(String id, String answers) {
        return "{\"id\":\"" + id + "\",\"answers\":" + answers + "}";
    }

    /** Returns answers by their indicators, each written as JSON. */
    static String answers(Map<String, ?> answers) {
        return answers.entrySet().stream()
                .map(answer -> "\"" + answer.getKey() + "\":" + answer.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
