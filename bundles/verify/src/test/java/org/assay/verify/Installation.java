package org.assay.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the distribution with few rule bundles, to be changed by a test. */
record Installation(Path home) {
    private static final List<String> PROGRAM = List.of("bin", "lib", "system", "plugins");

    /** Copies the program, the two libraries of indicators and parameters, and these rulesets. */
    static Installation in(Path folder, String... rulesets) throws IOException {
        Installation installation = new Installation(folder.resolve("assay"));
        for (String part : PROGRAM) {
            copyFolder(part, installation.home);
        }
        Files.createDirectories(installation.rules());
        for (String rules : Stream.concat(Stream.of("indicators", "parameters"), Stream.of(rulesets))
                .toList()) {
            String jar = rules + "-1.0.0.jar";
            Files.copy(
                    Repository.DISTRIBUTION.resolve("rules").resolve(jar),
                    installation.rules().resolve(jar));
        }
        return installation;
    }

    private static void copyFolder(String name, Path home) throws IOException {
        Path target = Files.createDirectories(home.resolve(name));
        try (Stream<Path> files = Files.list(Repository.DISTRIBUTION.resolve(name))) {
            for (Path file : files.toList()) {
                Path copy = Files.copy(file, target.resolve(file.getFileName()));
                Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
            }
        }
    }

    Path rules() {
        return home.resolve("rules");
    }

    Path plugins() {
        return home.resolve("plugins");
    }

    Cli cli(Path folder) {
        return new Cli(home, folder);
    }
}
