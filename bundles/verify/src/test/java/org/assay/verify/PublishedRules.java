package org.assay.verify;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.api.ruleset.Outcome;

/**
 * A small evaluator of a publisher's {@code logics.json}, written from what the publisher's own evaluator does and from
 * nothing of ours: it knows answers as texts, a missing one as the empty text, and never an unknown.
 */
final class PublishedRules {
    private final Map<String, List<JsonObject>> branches = new LinkedHashMap<>();

    PublishedRules(Path logics) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(logics))) {
            for (JsonObject element : reader.readArray().getValuesAs(JsonObject.class)) {
                List<JsonObject> written =
                        element.getJsonArray("elementScoreLogic").getValuesAs(JsonObject.class);
                branches.put(element.getString("dpCode"), written);
            }
        }
    }

    /** Returns the codes of the elements with their branches. */
    Map<String, List<JsonObject>> branches() {
        return branches;
    }

    /**
     * Returns what becomes of an element.
     *
     * @param answers by input in upper case
     */
    Outcome outcome(String element, Map<String, String> answers) {
        List<JsonObject> tried = branches.get(element);
        JsonObject decides = tried.stream()
                .filter(branch -> branch.containsKey("logicSyntax"))
                .filter(branch -> holds(branch.getJsonObject("logicSyntax"), answers))
                .findFirst()
                .orElseGet(() -> lastWithComment(tried));
        return outcome(decides.getString("elementScoreName"));
    }

    /** Returns our word for the publisher's. */
    static Outcome outcome(String published) {
        return switch (published) {
            case "Met" -> Outcome.MET;
            case "Unmet" -> Outcome.NOT_MET;
            case "Not Applicable" -> Outcome.NOT_APPLICABLE;
            default -> throw new IllegalArgumentException("the publisher has no outcome " + published);
        };
    }

    private static JsonObject lastWithComment(List<JsonObject> branches) {
        return branches.stream()
                .filter(branch -> !branch.getString("externalComment", "").isEmpty())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static boolean holds(JsonObject logic, Map<String, String> answers) {
        String operator = logic.keySet().iterator().next();
        return switch (operator) {
            case "and" ->
                logic.getJsonArray(operator).getValuesAs(JsonObject.class).stream()
                        .allMatch(part -> holds(part, answers));
            case "or" ->
                logic.getJsonArray(operator).getValuesAs(JsonObject.class).stream()
                        .anyMatch(part -> holds(part, answers));
            case "equals" -> isEqual(logic.getJsonArray(operator), answers);
            case "atLeastCountMultiSelect" -> isChosenOften(logic.getJsonObject(operator), answers);
            default -> throw new IllegalArgumentException("an operator that nobody told us of: " + operator);
        };
    }

    private static boolean isEqual(JsonArray inputAndValue, Map<String, String> answers) {
        String answer = answer(inputAndValue.getString(0), answers);
        return upper(answer).equals(upper(inputAndValue.getString(1)));
    }

    private static boolean isChosenOften(JsonObject choice, Map<String, String> answers) {
        JsonArray inputAndList =
                choice.getJsonArray("attributes").getJsonObject(0).getJsonArray("in");
        List<String> list = inputAndList.getJsonArray(1).getValuesAs(JsonString.class).stream()
                .map(entry -> upper(entry.getString()))
                .toList();
        long chosen = Arrays.stream(answer(inputAndList.getString(0), answers).split(";;", -1))
                .map(String::strip)
                .filter(list::contains)
                .count();
        return chosen >= choice.getInt("minCount");
    }

    private static String answer(String input, Map<String, String> answers) {
        return answers.getOrDefault(upper(input), "");
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
