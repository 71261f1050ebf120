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
import org.assay.api.value.Bounds;

/**
 * Looks through the entries of a jar, and into each, within bounds: what an entry says of its size is not believed, so each
 * is unpacked as far as its bound and thrown away.
 */
final class JarEntries {
    private final JarFile jar;
    private final Set<String> names = new HashSet<>();
    private final byte[] scrap = new byte[1 << 13];
    private long total;

    JarEntries(JarFile jar) {
        this.jar = jar;
    }

    /** Returns the first thing that speaks against the entries. */
    Optional<String> fault() throws IOException {
        if (jar.size() > Bounds.RULE_FILES) {
            return Optional.of("it has more than " + Bounds.RULE_FILES + " entries");
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
        if (path.length() > Bounds.RULE_PATH) {
            return Optional.of("the name of an entry is longer than " + Bounds.RULE_PATH + " characters, `"
                    + path.substring(0, Bounds.RULE_PATH) + "…`");
        }
        if (lower.endsWith(".class") || lower.endsWith(".jar")) {
            return Optional.of("it holds code, `" + path + "`; a rule bundle holds only data");
        }
        if (climbsOut(path)) {
            return Optional.of("its entry `" + path + "` climbs out of the bundle");
        }
        if (!names.add(lower.startsWith("meta-inf/") ? lower : path)) {
            return Optional.of("its entry `" + path + "` stands twice");
        }
        return sizeFault(entry);
    }

    private static boolean climbsOut(String path) {
        String plain = path.replace('\\', '/');
        return plain.startsWith("/") || plain.matches("(?s)[A-Za-z]:.*") || ("/" + plain + "/").contains("/../");
    }

    private Optional<String> sizeFault(ZipEntry entry) throws IOException {
        long size = size(entry);
        total += size;
        if (size > Bounds.RULE_FILE_BYTES) {
            return Optional.of(
                    "its entry `" + entry.getName() + "` is larger than " + (Bounds.RULE_FILE_BYTES >> 20) + " MiB");
        }
        if (total > Bounds.RULE_BYTES) {
            return Optional.of("its entries together are larger than " + (Bounds.RULE_BYTES >> 20) + " MiB");
        }
        return entry.getSize() == size
                ? Optional.empty()
                : Optional.of("its entry `" + entry.getName() + "` says that it has " + entry.getSize()
                        + " bytes, and has " + size);
    }

    /** Returns how many bytes are in an entry, as far as the bound and a little more. */
    private long size(ZipEntry entry) throws IOException {
        long size = 0;
        try (InputStream input = opened(entry)) {
            int read = 0;
            while (read >= 0 && size <= Bounds.RULE_FILE_BYTES) {
                size += read;
                read = input.read(scrap);
            }
        }
        return size;
    }

    private InputStream opened(ZipEntry entry) throws IOException {
        return Objects.requireNonNullElseGet(jar.getInputStream(entry), InputStream::nullInputStream);
    }
}
