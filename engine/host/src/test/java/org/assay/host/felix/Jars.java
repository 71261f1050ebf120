package org.assay.host.felix;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Makes small bundles for tests. */
final class Jars {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> entries = new LinkedHashMap<>();

    private Jars() {}

    /** Starts any bundle. */
    static Jars bundle(String name, String version) {
        return new Jars()
                .header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", name)
                .header("Bundle-Version", version);
    }

    /** Starts a rule bundle like those the packer makes. */
    static Jars rules(String name, String version) {
        return bundle(name, version)
                .header("Require-Capability", "assay.extender;filter:=\"(&(version>=0.1.0)(!(version>=1.0.0)))\"")
                .entry("ruleset.yaml", "id: " + name + "\n");
    }

    /** Returns a bundle that stands in for the engine: it reads rule bundles of format 0.1.0. */
    static Jars extender() {
        return bundle("core", "1.0.0").header("Provide-Capability", "assay.extender;version:Version=\"0.1.0\"");
    }

    Jars header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Jars entry(String path, String content) {
        entries.put(path, content);
        return this;
    }

    Path write(Path file) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        try (OutputStream output = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(output, manifest)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file;
    }
}
