package org.assay.host.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import picocli.CommandLine.Option;

/** The option that brings further rules into one run. */
final class RulesOptions {
    @Option(
            names = "--rulesets-from",
            paramLabel = "DIR|JAR",
            description = "Use these rules too: a folder of a ruleset, of indicators, of parameters or of frameworks, a"
                    + " folder of such folders, or a packed jar. Repeatable. They count instead of installed ones of the same name and"
                    + " version.")
    private List<Path> from = new ArrayList<>();

    /** Packs what is a folder and puts everything in force. */
    void load(Engine engine) {
        if (from.isEmpty()) {
            return;
        }
        Path target = temporary();
        try {
            engine.use(from.stream()
                    .flatMap(path -> jars(engine, path, target).stream())
                    .toList());
        } finally {
            Folders.delete(target);
        }
    }

    private static List<Path> jars(Engine engine, Path path, Path target) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        return RuleFolders.in(path).stream()
                .map(folder -> engine.workbench().pack(folder, target))
                .toList();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("assay-rules-");
        } catch (IOException e) {
            throw new AssayException(
                    IssueCode.ENGINE_FAULT, Location.NONE, "no temporary folder can be made: " + e.getMessage());
        }
    }
}
