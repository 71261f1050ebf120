package org.assay.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Folders and bundles of rules that tests make from the examples. */
final class Rules {
    static final Path EXAMPLES = Repository.EXAMPLES.resolve("rulesets");

    private Rules() {}

    /** Copies the smallest example, as another version whose finding tells which it is. */
    static Path minimal(Path folder, String version) throws IOException {
        Path copy = folder.resolve("minimal-" + version);
        copy(EXAMPLES.resolve("minimal"), copy);
        edit(copy.resolve("ruleset.yaml"), "version: 1.0.0", "version: " + version);
        edit(copy.resolve("requirements/people/week.yaml"), "A normal week", "By " + version + " a normal week");
        edit(
                copy.resolve("requirements/people/week.cases.yaml"),
                "A normal week of",
                "By " + version + " a normal week of");
        return copy;
    }

    static void copy(Path folder, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(folder.relativize(file).toString()));
            }
        }
    }

    static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no `" + from + "`");
        }
        Files.writeString(file, text.replace(from, to));
    }

    /** Copies a bundle with some of its manifest replaced and with more entries. */
    static void forge(Path jar, Path target, String from, String to, Map<String, String> more) throws IOException {
        try (JarFile original = new JarFile(jar.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry : original.stream().toList()) {
                byte[] bytes = original.getInputStream(entry).readAllBytes();
                boolean manifest = entry.getName().equals(JarFile.MANIFEST_NAME);
                String text = new String(bytes, UTF_8).replace("\r\n ", "");
                write(zip, entry.getName(), manifest ? text.replace(from, to).getBytes(UTF_8) : bytes);
            }
            for (Map.Entry<String, String> entry : more.entrySet()) {
                write(zip, entry.getKey(), entry.getValue().getBytes(UTF_8));
            }
        }
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        OutputStream entry = zip;
        entry.write(bytes);
        zip.closeEntry();
    }
}
