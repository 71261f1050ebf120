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
 * named and not looked up, as the look-up goes through the thread's context class loader, which is the caller's.
 */
final class JsonOutput {
    private final Jsonb pretty = binding(true);
    private final Jsonb line = binding(false);

    void pretty(Object document, OutputStream output) throws IOException {
        write(pretty.toJson(document), output);
    }

    void line(Object document, OutputStream output) throws IOException {
        write(line.toJson(document), output);
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
