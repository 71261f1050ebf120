package org.assay.host.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.service.Drafts;
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

    /** Packs what is a folder, puts everything in force, and shows what is still to do. */
    void load(Engine engine, Console console) {
        if (from.isEmpty()) {
            return;
        }
        Path target = temporary();
        try {
            load(engine, console, target);
        } finally {
            Folders.delete(target);
        }
    }

    /** Does the same, and leaves what was packed in a folder. Returns the jars, which may lie elsewhere too. */
    List<Path> load(Engine engine, Console console, Path target) {
        if (from.isEmpty()) {
            return List.of();
        }
        Drafts drafts = engine.workbench().draft(places(), target);
        engine.use(drafts.jars());
        console.show(drafts.warnings());
        return drafts.jars();
    }

    private List<Path> places() {
        return from.stream()
                .flatMap(path -> Files.isRegularFile(path) ? Stream.of(path) : RuleFolders.in(path).stream())
                .toList();
    }

    /** Makes a folder for what is packed. */
    static Path temporary() {
        try {
            return Files.createTempDirectory("assay-rules-");
        } catch (IOException e) {
            throw new AssayException(
                    IssueCode.ENGINE_FAULT, Location.NONE, "no temporary folder can be made: " + e.getMessage());
        }
    }
}
