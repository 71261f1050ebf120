package org.assay.host.felix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.service.Assessor;
import org.osgi.framework.Constants;

/** The packages every bundle shares with the host: exactly those the API's own manifest exports. */
final class SystemPackages {
    private SystemPackages() {}

    /** Returns the API's {@code Export-Package} header. */
    static String ofApi() {
        Path api = locationOf(Assessor.class);
        return exports(api)
                .orElseThrow(() -> new AssayException(
                        IssueCode.ENGINE_FAULT,
                        Location.of(api.toString()),
                        "the manifest of Assay's API exports no packages; build it with its bundle plugin"));
    }

    private static Path locationOf(Class<?> type) {
        try {
            URI location =
                    type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> exports(Path api) {
        try {
            return Files.isDirectory(api) ? ofFolder(api) : ofJar(api);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> ofFolder(Path classes) throws IOException {
        Path file = classes.resolve(JarFile.MANIFEST_NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream input = Files.newInputStream(file)) {
            return exports(new Manifest(input));
        }
    }

    private static Optional<String> ofJar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            return Optional.ofNullable(jar.getManifest()).flatMap(SystemPackages::exports);
        }
    }

    private static Optional<String> exports(Manifest manifest) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(Constants.EXPORT_PACKAGE));
    }
}
