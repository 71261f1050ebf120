package org.assay.ruleset.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.ruleset.read.Bases;
import org.assay.ruleset.read.Content;
import org.assay.ruleset.read.FolderReader;

/** Packs a folder into a rule bundle: the same bytes for the same content, on every machine. */
public final class Packer {
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Packer() {}

    /** Packs a folder whose indicators, parameters and frameworks stand beside it. */
    public static Path pack(Path folder, Path target) {
        return pack(
                new FolderReader(Optional.empty(), Optional.empty(), Optional.empty(), Bases.NONE)
                        .content(folder)
                        .withCases()
                        .orThrow(),
                target);
    }

    /**
     * Writes content as a rule bundle, whole or not at all.
     *
     * @param target the jar to write, or a folder to write it into as {@code ID-VERSION.jar}
     */
    public static Path pack(Content content, Path target) {
        Path jar = Files.isDirectory(target)
                ? target.resolve(content.ref().id() + "-" + content.ref().version() + ".jar")
                : target;
        try {
            write(bytes(content), jar);
        } catch (IOException e) {
            throw new AssayException(
                    IssueCode.REQUEST_INVALID,
                    Location.of(jar.toString()),
                    "cannot be written (" + e + "); name a file in a folder that exists");
        }
        return jar;
    }

    private static void write(byte[] bytes, Path jar) throws IOException {
        Path folder = jar.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, ".pack", ".tmp");
        try {
            Files.write(draft, bytes);
            Files.move(draft, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "META-INF/MANIFEST.MF", RuleManifest.of(content));
            for (Map.Entry<String, byte[]> file : content.tree().files().entrySet()) {
                entry(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED_TIME);
        zip.putNextEntry(entry);
        ((OutputStream) zip).write(content);
        zip.closeEntry();
    }
}
