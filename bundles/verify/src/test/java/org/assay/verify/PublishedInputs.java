package org.assay.verify;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The inputs that published rules read, with the answers they name, and random sheets of answers to them. */
final class PublishedInputs {
    private static final List<String> FURTHER = List.of("YES", "NO", "NA", "SOMETHING ELSE", "", "ÉTÉ", "ß");

    private final Map<String, List<String>> single = new TreeMap<>();
    private final Map<String, List<String>> several = new TreeMap<>();

    PublishedInputs(PublishedRules rules) {
        rules.branches().values().forEach(branches -> branches.forEach(this::note));
        several.keySet().forEach(single::remove);
    }

    private void note(JsonValue value) {
        if (value instanceof JsonArray array) {
            array.forEach(this::note);
        } else if (value instanceof JsonObject object) {
            object.forEach((key, inner) -> note(key, inner));
        }
    }

    private void note(String key, JsonValue value) {
        if (key.equals("equals")) {
            answers(single, value).add(value.asJsonArray().getString(1).toUpperCase(Locale.ROOT));
        } else if (key.equals("in")) {
            List<String> known = answers(several, value);
            value.asJsonArray()
                    .getJsonArray(1)
                    .getValuesAs(JsonString.class)
                    .forEach(entry -> known.add(entry.getString().toUpperCase(Locale.ROOT)));
        } else {
            note(value);
        }
    }

    private static List<String> answers(Map<String, List<String>> known, JsonValue inputAndValue) {
        String input = inputAndValue.asJsonArray().getString(0).toUpperCase(Locale.ROOT);
        return known.computeIfAbsent(input, any -> new ArrayList<>());
    }

    /**
     * Returns answers by input, some inputs left out: those that rules name, in their own case or another, once or twice,
     * and others.
     */
    Map<String, String> sheet(Random random) {
        double goodwill = random.nextDouble();
        Map<String, String> sheet = new LinkedHashMap<>();
        single.forEach((input, named) -> put(sheet, input, one(named, goodwill, random), random));
        several.forEach((input, named) -> put(sheet, input, some(input, named, goodwill, random), random));
        return sheet;
    }

    private static void put(Map<String, String> sheet, String input, String answer, Random random) {
        if (random.nextInt(12) > 0) {
            sheet.put(input, answer);
        }
    }

    private static String one(List<String> named, double goodwill, Random random) {
        String answer = random.nextDouble() < goodwill ? pick(named, random) : pick(FURTHER, random);
        return inAnyCase(answer, random);
    }

    private String some(String input, List<String> named, double goodwill, Random random) {
        if (random.nextInt(4) == 0) {
            return one(single.getOrDefault(input, named), 0.8, random);
        }
        List<String> members = new ArrayList<>();
        named.stream().filter(member -> random.nextDouble() < goodwill).forEach(members::add);
        for (int i = random.nextInt(3); i > 0; i--) {
            members.add(random.nextBoolean() ? pick(named, random) : inAnyCase(pick(FURTHER, random), random));
        }
        return String.join(random.nextInt(5) == 0 ? " ;; " : ";;", members);
    }

    private static String inAnyCase(String answer, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> answer.toLowerCase(Locale.ROOT);
            case 1 ->
                answer.isEmpty()
                        ? answer
                        : answer.charAt(0) + answer.substring(1).toLowerCase(Locale.ROOT);
            default -> answer;
        };
    }

    private static String pick(List<String> answers, Random random) {
        return answers.get(random.nextInt(answers.size()));
    }
}
