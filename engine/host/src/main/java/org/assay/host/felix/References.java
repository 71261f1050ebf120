package org.assay.host.felix;

import java.nio.file.Path;

/** Bundle locations that run a jar where it lies, without a copy in the framework's cache. */
final class References {
    private References() {}

    static String to(Path jar) {
        return "reference:" + jar.toAbsolutePath().toUri().toString().replace("+", "%2B");
    }
}
