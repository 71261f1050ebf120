package org.assay.core.cases;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.api.profile.Answer;
import org.assay.api.profile.Observation;
import org.assay.api.ruleset.Outcome;
import org.assay.api.value.Datum;
import org.assay.core.judge.Judgement;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.RequirementCase;

/** Holds what became of single records against what a case expects of them. */
final class ExpectedRecords {
    private ExpectedRecords() {}

    /** Adds every record that came out in another way, and every one there is not. */
    static void compare(Repeat repeat, RequirementCase example, Judgement judgement, List<String> differences) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        keys(repeat, example).forEach(key -> outcomes.put(key, Outcome.NOT_APPLICABLE));
        judgement.records().forEach(record -> outcomes.put(record.key(), record.outcome()));
        example.records().forEach((key, expected) -> {
            Outcome outcome = outcomes.get(key);
            if (outcome == null) {
                differences.add("there is no record `" + key + "`; there is "
                        + (outcomes.isEmpty() ? "none" : String.join(", ", outcomes.keySet())));
            } else if (outcome != expected) {
                differences.add("expected " + expected + " of the record `" + key + "`, got " + outcome);
            }
        });
    }

    /** The names of the records as they are written: one that does not count is there, too. */
    private static Stream<String> keys(Repeat repeat, RequirementCase example) {
        return Stream.ofNullable(example.given().answers().get(repeat.over().id()))
                .map(Answer::observations)
                .flatMap(List::stream)
                .map(Observation::value)
                .filter(Datum.Items.class::isInstance)
                .flatMap(list -> keys(repeat, (Datum.Items) list));
    }

    private static Stream<String> keys(Repeat repeat, Datum.Items list) {
        return Stream.iterate(0, i -> i < list.members().size(), i -> i + 1)
                .flatMap(i -> key(repeat, list.members().get(i), String.valueOf(i + 1)));
    }

    private static Stream<String> key(Repeat repeat, Datum record, String number) {
        if (repeat.key().isEmpty()) {
            return Stream.of(number);
        }
        return record instanceof Datum.Fields fields
                        && fields.entries().get(repeat.key().get()) instanceof Datum.Scalar named
                ? Stream.of(named.text())
                : Stream.of("#" + number);
    }
}
