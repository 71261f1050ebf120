package org.assay.ruleset.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.issue.IssueCode;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.ruleset.model.Part;

/** Reads what has to hold: one condition, or several with a sentence each. */
final class PartsReader {
    private final Expressions expressions;

    PartsReader(Expressions expressions) {
        this.expressions = expressions;
    }

    /** Returns the parts under a key; those that have faults are left out. */
    List<Part> read(Form form, String key) {
        Optional<Datum> written = form.datum(key);
        if (written.filter(Datum.Items.class::isInstance).isPresent()) {
            List<Form> parts = form.forms(key, "a part of a condition");
            if (parts.isEmpty()) {
                form.invalid(key, "`" + key + "` is an empty list; write at least one { holds: ..., finding: ... }");
            }
            return parts.stream().flatMap(this::part).toList();
        }
        if (written.filter(Datum.Fields.class::isInstance).isPresent()) {
            return form.form(key, "a part of a condition").stream()
                    .flatMap(this::part)
                    .toList();
        }
        return expressions.condition(form, key).map(condition -> new Part(condition, Optional.empty())).stream()
                .toList();
    }

    private Stream<Part> part(Form form) {
        if (!form.has("holds")) {
            form.note(IssueCode.RULESET_MISSING_KEY, form.at(), "`holds` is missing: the condition of this part");
        }
        Optional<Part> part = expressions
                .condition(form, "holds")
                .map(holds -> new Part(holds, expressions.template(form, "finding")));
        form.done();
        return part.stream();
    }
}
