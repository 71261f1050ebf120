package org.assay.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Archives that break programs, each forged from a good rule bundle, all small on disk. */
final class Archives {
    private static final int MIB = 1 << 20;
    private static final int CENTRAL = 0x02014b50;
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final Path good;
    private final Path folder;
    private final Map<String, String> reasons = new LinkedHashMap<>();

    private Archives(Path good, Path folder) {
        this.good = good;
        this.folder = folder;
    }

    /** Writes all of them into a folder and returns, by name, what has to be said of each. */
    static Map<String, String> forge(Path good, Path folder) throws IOException {
        Archives archives = new Archives(good, folder);
        archives.paths();
        archives.bombs();
        archives.broken();
        archives.noFiles();
        return archives.reasons;
    }

    private void paths() throws IOException {
        entry("climbing", "requirements/../../evil.yaml", "`requirements/../../evil.yaml` climbs out");
        entry("absolute", "/etc/evil.yaml", "`/etc/evil.yaml` climbs out");
        entry("backslash", "..\\..\\evil.yaml", "`..\\..\\evil.yaml` climbs out");
        entry("drive", "C:evil.yaml", "`C:evil.yaml` climbs out");
        entry("long", "a/".repeat(10_000) + "x.yaml", "longer than 200 characters, `a/a/");
        entry("escape", "requirements/\u001b[2J\u202e.class", "holds code, `requirements/\\u001b[2J\\u202e.class`");
        entry("header", "meta-inf/manifest.mf", "`meta-inf/manifest.mf` stands twice");
        entry("twice", "a/two.yaml", "a/one.yaml", "`a/one.yaml` stands twice");
        entry("link", "requirements/people/link.yaml", "link.yaml:1:1: expected a requirement");
        patchCentral("link", "requirements/people/link.yaml", 38, 0120777 << 16);
    }

    private void bombs() throws IOException {
        zeros("zeros", 1, 1024, "`zeros/0.yaml` is larger than 1 MiB");
        zeros("flat", 64, 1, "its entries together are larger than 16 MiB");
        zeros("shrunk", 1, 2, "`zeros/0.yaml` is larger than 1 MiB");
        patchCentral("shrunk", "zeros/0.yaml", 24, 10);
        many("many", 20_001, "more than 20000 entries");
        entry("nested", "lib/inner.jar", "holds code, `lib/inner.jar`");
    }

    private void broken() throws IOException {
        byte[] whole = Files.readAllBytes(good);
        write("cut", Arrays.copyOf(whole, whole.length * 2 / 3), "not a readable jar");
        write("empty", new byte[0], "not a readable jar");
        write("method", whole, "not a readable jar");
        patchCentral("method", MANIFEST, 10, 99);
        write("swollen", whole, "says that it has 4294967294 bytes");
        patchCentral("swollen", MANIFEST, 24, -2);
        write("fat", whole, "larger than 16 MiB");
        try (RandomAccessFile fat = new RandomAccessFile(file("fat").toFile(), "rw")) {
            fat.setLength(1L << 32);
        }
    }

    private void noFiles() throws IOException {
        Files.createSymbolicLink(file("device"), Path.of("/dev/zero"));
        reasons.put("device.jar", "it is no regular file");
    }

    private Path file(String name) {
        return folder.resolve(name + ".jar");
    }

    private void write(String name, byte[] content, String reason) throws IOException {
        Files.write(file(name), content);
        reasons.put(name + ".jar", reason);
    }

    private void entry(String name, String path, String reason) throws IOException {
        Rules.forge(good, file(name), "\0", "", Map.of(path, "/etc/passwd"));
        reasons.put(name + ".jar", reason);
    }

    /** Adds two entries and then calls the second like the first. */
    private void entry(String name, String path, String first, String reason) throws IOException {
        Rules.forge(good, file(name), "\0", "", Map.of(path, "x", first, "x"));
        String bytes = new String(Files.readAllBytes(file(name)), ISO_8859_1);
        write(name, bytes.replace(path, first).getBytes(ISO_8859_1), reason);
    }

    private void zeros(String name, int entries, int mebibytes, String reason) throws IOException {
        byte[] zeros = new byte[MIB];
        forged(name, reason, zip -> {
            zip.setLevel(1);
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("zeros/" + i + ".yaml"));
                for (int written = 0; written < mebibytes; written++) {
                    zip.write(zeros, 0, zeros.length);
                }
            }
        });
    }

    private void many(String name, int entries, String reason) throws IOException {
        forged(name, reason, zip -> {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("many/" + i));
            }
        });
    }

    /** Writes further entries. */
    private interface Entries {
        void write(ZipOutputStream zip) throws IOException;
    }

    private void forged(String name, String reason, Entries entries) throws IOException {
        try (ZipFile original = new ZipFile(good.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file(name)))) {
            for (ZipEntry entry : original.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                original.getInputStream(entry).transferTo(zip);
            }
            entries.write(zip);
        }
        reasons.put(name + ".jar", reason);
    }

    /** Overwrites four bytes of what the directory at the end of an archive says of an entry. */
    private void patchCentral(String name, String path, int offset, int value) throws IOException {
        byte[] bytes = Files.readAllBytes(file(name));
        int header = new String(bytes, ISO_8859_1).lastIndexOf(path) - 46;
        var buffer = java.nio.ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        if (buffer.getInt(header) != CENTRAL) {
            throw new IllegalArgumentException(name + " has no " + path);
        }
        buffer.putInt(header + offset, value);
        Files.write(file(name), bytes);
    }
}
