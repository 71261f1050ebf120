package org.assay.host.draft;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file with gaps; what is filled into YAML is quoted where it has to be. */
final class Skeleton {
    private static final Mustache.Compiler YAML = Mustache.compiler().withEscaper(YamlText::scalar);

    private Skeleton() {}

    /**
     * Returns a file with its gaps filled.
     *
     * @param name the file's place among the skeletons
     * @param values a map, or an object with a method for each gap
     */
    static String filled(String name, Object values) {
        return YAML.compile(text(name)).execute(values);
    }

    private static String text(String name) {
        try (InputStream resource = Skeleton.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("the skeleton " + name + " is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
