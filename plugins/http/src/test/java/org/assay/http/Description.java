package org.assay.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The OpenAPI description, and whether an answer is as it says: as far as this description goes, and no further. */
final class Description {
    private final JsonObject root =
            Json.createReader(Api.class.getResourceAsStream("openapi.json")).readObject();

    /** Returns every path with its methods, such as {@code GET /health/live}. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        root.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject()
                        .keySet()
                        .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return operations;
    }

    void check(String method, String path, HttpResponse<String> response) {
        JsonObject described = root.getJsonObject("paths")
                .getJsonObject(path)
                .getJsonObject(method)
                .getJsonObject("responses")
                .getJsonObject(Integer.toString(response.statusCode()))
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema");
        assertThat(fits(described, RunningServer.json(response)))
                .as(response.body())
                .isTrue();
    }

    void conforms(String schema, JsonValue value) {
        assertThat(fits(schema(schema), value)).as(value.toString()).isTrue();
    }

    private JsonObject schema(String name) {
        return root.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    }

    private boolean fits(JsonObject schema, JsonValue value) {
        if (schema.containsKey("$ref")) {
            return fits(schema(schema.getString("$ref").replace("#/components/schemas/", "")), value);
        }
        if (schema.containsKey("oneOf")) {
            return schema.getJsonArray("oneOf").stream()
                            .filter(choice -> fits(choice.asJsonObject(), value))
                            .count()
                    == 1;
        }
        return fitsType(schema, value)
                && (!schema.containsKey("enum") || schema.getJsonArray("enum").contains(value))
                && (!schema.containsKey("const") || schema.get("const").equals(value))
                && (value.getValueType() != ValueType.OBJECT || fitsFields(schema, value.asJsonObject()))
                && (value.getValueType() != ValueType.ARRAY || fitsItems(schema, value.asJsonArray()));
    }

    private boolean fitsFields(JsonObject schema, JsonObject object) {
        JsonObject properties =
                schema.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        JsonObject base = schema.containsKey("allOf")
                ? schema("RulesetInBrief").getJsonObject("properties")
                : JsonValue.EMPTY_JSON_OBJECT;
        JsonArray required =
                schema.getOrDefault("required", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        boolean isOpen = properties.isEmpty();
        return required.stream().allMatch(name -> object.containsKey(((JsonString) name).getString()))
                && object.keySet().stream()
                        .allMatch(name -> isOpen
                                || base.containsKey(name)
                                || (properties.containsKey(name)
                                        && fits(properties.getJsonObject(name), object.get(name))));
    }

    private boolean fitsItems(JsonObject schema, JsonArray array) {
        return !schema.containsKey("items")
                || array.stream().allMatch(member -> fits(schema.getJsonObject("items"), member));
    }

    private static boolean fitsType(JsonObject schema, JsonValue value) {
        if (!schema.containsKey("type")) {
            return true;
        }
        JsonValue type = schema.get("type");
        return type instanceof JsonArray types
                ? types.stream().anyMatch(one -> isOf(((JsonString) one).getString(), value))
                : isOf(((JsonString) type).getString(), value);
    }

    private static boolean isOf(String type, JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> type.equals("object");
            case ARRAY -> type.equals("array");
            case STRING -> type.equals("string");
            case NUMBER -> type.equals("number") || type.equals("integer");
            case TRUE, FALSE -> type.equals("boolean");
            case NULL -> type.equals("null");
        };
    }
}
