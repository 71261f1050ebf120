package org.assay.core.catalogue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.assay.api.ruleset.BundleRef;
import org.assay.core.keep.Keep;
import org.osgi.framework.BundleContext;

/** Where what was read is kept: in the folder that the framework is told, if it is. */
final class Keeping {
    private static final String FOLDER = "assay.keep";
    private static final String REFERENCE = "reference:";

    private Keeping() {}

    static Keep of(BundleContext context) {
        String folder = context.getProperty(FOLDER);
        String location = context.getBundle().getLocation();
        if (folder == null || !location.startsWith(REFERENCE)) {
            return Keep.nothing();
        }
        URI core = URI.create(location.substring(REFERENCE.length()));
        return api().flatMap(api -> edition(List.of(core, api)))
                .map(edition -> Keep.in(Path.of(folder), edition))
                .orElseGet(Keep::nothing);
    }

    private static Optional<URI> api() {
        return Optional.ofNullable(BundleRef.class.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(URL::toString)
                .map(URI::create);
    }

    /** Returns the checksum of every file in these jars; empty if one of them is no jar. */
    private static Optional<String> edition(List<URI> jars) {
        CRC32 all = new CRC32();
        try {
            for (URI jar : jars) {
                try (ZipFile files = new ZipFile(new File(jar))) {
                    files.stream()
                            .map(file -> file.getName() + " " + file.getCrc() + "\n")
                            .forEach(line -> all.update(line.getBytes(StandardCharsets.UTF_8)));
                }
            }
            return Optional.of(Long.toHexString(all.getValue()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
