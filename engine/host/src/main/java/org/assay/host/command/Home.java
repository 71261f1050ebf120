package org.assay.host.command;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import org.assay.host.felix.Distribution;

/**
 * Where the unpacked distribution lies.
 *
 * @param folder with {@code system}, {@code plugins} and {@code rules} in it
 */
public record Home(Path folder) {
    /** The system property that names the folder. */
    public static final String PROPERTY = "assay.home";

    /** Returns the folder the property names; without it, the one above the folder this program's jar lies in. */
    public static Home ofProcess() {
        return new Home(
                Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).orElseGet(Home::aboveJar));
    }

    /** Returns the bundles of the distribution. */
    public Distribution distribution() {
        return Distribution.at(folder);
    }

    /** Returns the folder rule bundles are dropped into. */
    public Path rules() {
        return folder.resolve("rules");
    }

    /** Returns the folder in which the engine keeps what it read, for the next start. */
    Path kept() {
        return folder.resolve("kept");
    }

    private static Path aboveJar() {
        try {
            Path jar = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolveSibling("..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
