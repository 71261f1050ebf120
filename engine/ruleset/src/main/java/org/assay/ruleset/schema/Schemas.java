package org.assay.ruleset.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assay.api.service.FileSchema;

/** The schemas of every kind of file, in the order an author meets them. */
public final class Schemas {
    private Schemas() {}

    /** Returns them all. */
    public static List<FileSchema> all() {
        return List.of(
                schema("ruleset", "ruleset.yaml"),
                schema("requirement", "requirements/<area>/<id>.yaml"),
                schema("cases", "<id>.cases.yaml beside a requirement or a change"),
                schema("golden", "golden/<name>.yaml: whole companies and what they score"),
                schema("change", "changes/<id>.yaml of an overlay"),
                schema("translation", "i18n/<lang>.yaml"),
                schema("indicators", "indicators/<topic>.yaml"),
                schema("units", "indicators/units.yaml"),
                schema("parameter", "parameters/<id>.yaml"),
                schema("framework", "frameworks/<id>.yaml"),
                schema("bundle", "bundle.yaml of the shared indicators, parameters or frameworks"),
                schema("profile", "company profiles, in YAML or JSON"));
    }

    private static FileSchema schema(String kind, String files) {
        try (InputStream resource = Schemas.class.getResourceAsStream(kind + ".json")) {
            if (resource == null) {
                throw new IllegalStateException("the schema of " + kind + " is missing");
            }
            return new FileSchema(kind, files, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
