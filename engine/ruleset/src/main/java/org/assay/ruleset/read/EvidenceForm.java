package org.assay.ruleset.read;

import java.util.Optional;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.value.Form;
import org.assay.ruleset.model.EvidenceClause;

/** Reads what proof is asked. */
final class EvidenceForm {
    private EvidenceForm() {}

    static Optional<EvidenceClause> read(Form form) {
        return form.form("evidence", "what proof is asked").map(given -> {
            EvidenceClause clause = new EvidenceClause(
                    given.word("at_least", EvidenceKind.class).orElse(EvidenceKind.DECLARED),
                    given.period("not_older_than"));
            given.done();
            return clause;
        });
    }
}
