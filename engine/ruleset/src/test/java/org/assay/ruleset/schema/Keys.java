package org.assay.ruleset.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The keys that a schema allows at the places of a file. */
final class Keys {
    private final JsonNode root;

    Keys(JsonNode root) {
        this.root = root;
    }

    /** Returns every way in which a schema may be read, references followed. */
    List<JsonNode> readings(JsonNode schema) {
        List<JsonNode> readings = new ArrayList<>(List.of(schema));
        if (schema.has("$ref")) {
            readings.addAll(readings(root.at(schema.get("$ref").asText().substring(1))));
        }
        schema.path("anyOf").forEach(one -> readings.addAll(readings(one)));
        return readings;
    }

    /** Returns the schemas of a member of a mapping or of a list. */
    List<JsonNode> below(List<JsonNode> readings, String key) {
        List<JsonNode> below = new ArrayList<>();
        for (JsonNode reading : readings) {
            child(reading, key).forEach(schema -> below.addAll(readings(schema)));
        }
        return below;
    }

    private static List<JsonNode> child(JsonNode schema, String key) {
        if (schema.path("properties").has(key)) {
            return List.of(schema.path("properties").get(key));
        }
        for (var pattern : schema.path("patternProperties").properties()) {
            if (key.matches(pattern.getKey())) {
                return List.of(pattern.getValue());
            }
        }
        boolean open = schema.path("additionalProperties").isObject();
        return open ? List.of(schema.get("additionalProperties")) : List.of();
    }

    /** Returns the keys that a mapping may have where no others are allowed; empty where any is. */
    static Set<String> allowed(List<JsonNode> readings, JsonNode mapping) {
        Set<String> keys = new TreeSet<>();
        readings.stream()
                .filter(reading -> reading.path("additionalProperties").isBoolean())
                .filter(reading -> StreamSupport.stream(reading.path("required").spliterator(), false)
                        .allMatch(key -> mapping.has(key.asText())))
                .forEach(reading -> reading.path("properties").fieldNames().forEachRemaining(keys::add));
        return keys;
    }

    /** Returns every key named anywhere in the schema, however deep. */
    static Set<String> all(JsonNode schema) {
        Set<String> keys = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        schema.path("properties").forEach(property -> keys.addAll(all(property)));
        schema.properties().stream()
                .filter(member -> !member.getKey().equals("properties"))
                .forEach(member -> keys.addAll(all(member.getValue())));
        schema.elements().forEachRemaining(member -> {
            if (schema.isArray()) {
                keys.addAll(all(member));
            }
        });
        return keys;
    }
}
