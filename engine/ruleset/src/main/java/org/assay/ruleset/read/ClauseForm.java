package org.assay.ruleset.read;

import java.util.Optional;
import org.assay.api.ruleset.Clause;
import org.assay.api.value.Form;
import org.assay.ruleset.model.RulesetHeader;

/** Reads which clause a requirement checks. */
final class ClauseForm {
    private ClauseForm() {}

    /** Returns the clause, of the ruleset's own standard where it names none; empty if nothing is said. */
    static Optional<Clause> read(Form form, RulesetHeader header) {
        return form.form("clause", "a clause").map(clause -> {
            Clause read = new Clause(
                    clause.text("standard").orElse(header.standard()),
                    clause.text("edition").orElse(header.edition()),
                    clause.requiredText("number"));
            clause.done();
            return read;
        });
    }
}
