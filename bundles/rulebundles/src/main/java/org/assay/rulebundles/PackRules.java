package org.assay.rulebundles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.ruleset.pack.Packer;

/** Packs every folder of rules inside a folder. */
public final class PackRules {
    private PackRules() {}

    /**
     * Packs, after removing what was packed before.
     *
     * @param arguments the folder of folders, and the folder to write the jars into
     */
    public static void main(String... arguments) throws IOException {
        Path target = Files.createDirectories(Path.of(arguments[1]));
        for (Path old : files(target)) {
            Files.delete(old);
        }
        for (Path folder : files(Path.of(arguments[0]).toRealPath())) {
            if (isRules(folder)) {
                Packer.pack(folder, target);
            }
        }
    }

    private static boolean isRules(Path folder) {
        return Stream.of("ruleset.yaml", "bundle.yaml").anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
