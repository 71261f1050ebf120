package org.assay.ruleset.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.api.service.FileSchema;

/** Files and schemas as an editor sees them, through libraries that know nothing of Assay. */
final class Documents {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<String, JsonNode> TEXTS = Schemas.all().stream()
            .collect(Collectors.toMap(FileSchema::kind, schema -> read(schema.text()), (a, b) -> a));
    private static final Map<String, JsonSchema> SCHEMAS =
            TEXTS.keySet().stream().collect(Collectors.toMap(Function.identity(), Documents::compiled));

    private Documents() {}

    private static JsonSchema compiled(String kind) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TEXTS.get(kind));
    }

    /** Reads YAML, or JSON, which is YAML too. */
    static JsonNode read(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Returns the schema of a kind. */
    static JsonNode schema(String kind) {
        return TEXTS.get(kind);
    }

    /** Returns what a schema has against a file. */
    static List<String> faults(String kind, JsonNode document) {
        return SCHEMAS.get(kind).validate(document).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    /** Returns the kind of a file by its path, which begins with a slash. */
    static String kindOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return switch (name) {
            case "ruleset.yaml" -> "ruleset";
            case "bundle.yaml" -> "bundle";
            case "units.yaml" -> "units";
            default -> name.endsWith(".cases.yaml") ? "cases" : kindByFolder(path);
        };
    }

    private static String kindByFolder(String path) {
        Map<String, String> folders = Map.of(
                "/requirements/", "requirement",
                "/changes/", "change",
                "/golden/", "golden",
                "/i18n/", "translation",
                "/parameters/", "parameter",
                "/indicators/", "indicators",
                "/frameworks/", "framework",
                "/profile", "profile");
        return folders.keySet().stream()
                .filter(path::contains)
                .max(java.util.Comparator.comparingInt(path::lastIndexOf))
                .map(folders::get)
                .orElseThrow(() -> new AssertionError("no schema is for " + path));
    }
}
