package org.assay.api.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where a requirement of an overlay comes from, and what the overlay changed in it.
 *
 * @param ruleset the ruleset that is extended
 * @param version its version
 * @param requirement the requirement's id there
 * @param clause the clause it checks there
 * @param changes what the overlay changed; empty where it is taken over as it is
 * @param changedBecause why the overlay changed it; empty where no file of its own says so
 * @param before where that ruleset has it from in turn; empty where it stands in its own files
 */
public record Origin(
        String ruleset,
        String version,
        String requirement,
        Clause clause,
        List<Change> changes,
        Optional<String> changedBecause,
        Optional<Origin> before) {
    public Origin {
        changes = List.copyOf(changes);
    }

    /** Returns the same origin of a requirement in which something is changed, for a reason. */
    public Origin changed(List<Change> what, Optional<String> because) {
        return new Origin(ruleset, version, requirement, clause, what, because, before);
    }

    /** Returns the same origin of a requirement in which one thing more is changed. */
    public Origin changedAlso(Change what) {
        List<Change> all = Stream.concat(changes.stream(), Stream.of(what)).toList();
        return changed(all, changedBecause);
    }

    /** Returns the same with its reasons worded like this. */
    public Origin worded(UnaryOperator<String> wording) {
        return new Origin(
                ruleset,
                version,
                requirement,
                clause,
                changes,
                changedBecause.map(wording),
                before.map(earlier -> earlier.worded(wording)));
    }

    /** Returns this and all before it, down to the ruleset in whose files the requirement stands. */
    public List<Origin> chain() {
        List<Origin> chain = new ArrayList<>();
        for (Optional<Origin> next = Optional.of(this); next.isPresent(); next = next.get().before) {
            chain.add(next.get());
        }
        return chain;
    }
}
