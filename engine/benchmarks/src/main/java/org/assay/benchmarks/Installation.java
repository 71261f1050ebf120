package org.assay.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Copies of the distribution that is built, with more rule bundles in them. */
final class Installation {
    private Installation() {}

    /** Packs rulesets as an association would, and returns the program of a copy that has them. */
    static Program with(List<BenchRuleset> rulesets, Scratch scratch) throws IOException, InterruptedException {
        Path home = scratch.path().resolve("assay");
        Scratch.copy(Program.DISTRIBUTION, home);
        Path folders = scratch.folder("rulesets");
        for (BenchRuleset ruleset : rulesets) {
            ruleset.publish(scratch.folder("rulesets/" + ruleset.id()));
        }
        Program.built()
                .run(
                        "pack",
                        folders.toString(),
                        "--output",
                        home.resolve("rules").toString());
        return new Program(home, "");
    }
}
