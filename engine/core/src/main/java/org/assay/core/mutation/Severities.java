package org.assay.core.mutation;

import java.util.stream.Stream;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.model.Terms;

/** Changes how grave a requirement is by one step. */
final class Severities {
    private Severities() {}

    static Stream<Mutation> of(Mutants of) {
        Severity old = of.terms().severity();
        return beside(old)
                .map(severity -> of.on(
                        "severity", of.at("/severity"), old + " becomes " + severity, with(of.terms(), severity)));
    }

    /** Returns the next graver severity and the next milder one. */
    static Stream<Severity> beside(Severity severity) {
        return Beside.of(severity, Severity.values());
    }

    /** Branches that say the same severity take it from their requirement. */
    private static Terms with(Terms terms, Severity severity) {
        return terms.with(severity)
                .with(terms.branches().stream()
                        .map(branch -> branch.severity() == terms.severity() ? branch.with(severity) : branch)
                        .toList());
    }
}
