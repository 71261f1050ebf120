package org.assay.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.parsson.JsonProviderImpl;
import org.eclipse.yasson.JsonBindingProvider;

/**
 * Turns documents into bytes: every field there is, the same bytes each time, ending with a line feed. The libraries are
 * named and not looked up, as the look-up goes through the thread's context class loader, which is the caller's. They are
 * loaded when something is written for the first time.
 */
final class JsonOutput {
    private static final class Pretty {
        static final Jsonb BINDING = binding(true);
    }

    private static final class Line {
        static final Jsonb BINDING = binding(false);
    }

    void pretty(Object document, OutputStream output) throws IOException {
        write(Pretty.BINDING.toJson(document), output);
    }

    void line(Object document, OutputStream output) throws IOException {
        write(Line.BINDING.toJson(document), output);
    }

    private static void write(String json, OutputStream output) throws IOException {
        output.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Jsonb binding(boolean formatting) {
        return new JsonBindingProvider()
                .create()
                .withProvider(new JsonProviderImpl())
                .withConfig(new JsonbConfig().withNullValues(true).withFormatting(formatting))
                .build();
    }
}
