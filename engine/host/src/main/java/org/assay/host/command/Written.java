package org.assay.host.command;

import java.nio.file.Path;
import java.util.List;
import org.assay.host.text.Visible;

/** Says what was written, and what can be done with it. */
final class Written {
    private Written() {}

    static void show(Console console, List<Path> files, String... next) {
        files.forEach(file -> console.out().println(Visible.of(file.toString())));
        console.say("Next: " + Visible.of(String.join(", ", next)));
    }
}
