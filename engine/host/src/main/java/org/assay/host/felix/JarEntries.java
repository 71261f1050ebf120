package org.assay.host.felix;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Looks through the entries of a jar, and into each, within bounds: what an entry says of its size is not believed, so each
 * is unpacked as far as its bound and thrown away.
 */
final class JarEntries {
    /** The most bytes of a jar as it is. */
    static final long MAX_JAR = 16L << 20;

    private static final int MAX_ENTRIES = 20_000;
    private static final int MAX_ENTRY = 1 << 20;
    private static final long MAX_TOTAL = 16L << 20;

    private final JarFile jar;
    private final Set<String> names = new HashSet<>();
    private final byte[] scrap = new byte[1 << 13];
    private long total;

    JarEntries(JarFile jar) {
        this.jar = jar;
    }

    /** Returns the first thing that speaks against the entries. */
    Optional<String> fault() throws IOException {
        if (jar.size() > MAX_ENTRIES) {
            return Optional.of("it has more than " + MAX_ENTRIES + " entries");
        }
        for (ZipEntry entry : Collections.list(jar.entries())) {
            Optional<String> fault = fault(entry);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<String> fault(ZipEntry entry) throws IOException {
        String path = entry.getName();
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".class") || lower.endsWith(".jar")) {
            return Optional.of("it holds code, `" + path + "`; a rule bundle holds only data");
        }
        if (climbsOut(path)) {
            return Optional.of("its entry `" + path + "` climbs out of the bundle");
        }
        if (!names.add(lower.startsWith("meta-inf/") ? lower : path)) {
            return Optional.of("its entry `" + path + "` stands twice");
        }
        return isTooLarge(entry)
                ? Optional.of("its entry `" + path + "` is larger than 1 MiB, or all of them than 16 MiB")
                : Optional.empty();
    }

    private static boolean climbsOut(String path) {
        String plain = path.replace('\\', '/');
        return plain.startsWith("/") || plain.matches("(?s)[A-Za-z]:.*") || ("/" + plain + "/").contains("/../");
    }

    private InputStream opened(ZipEntry entry) throws IOException {
        return Objects.requireNonNullElseGet(jar.getInputStream(entry), InputStream::nullInputStream);
    }

    private boolean isTooLarge(ZipEntry entry) throws IOException {
        long size = 0;
        try (InputStream input = opened(entry)) {
            for (int read = input.read(scrap); read >= 0; read = input.read(scrap)) {
                size += read;
                total += read;
                if (size > MAX_ENTRY || total > MAX_TOTAL) {
                    return true;
                }
            }
        }
        return false;
    }
}
