package org.assay.ruleset.read;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Nearest;
import org.assay.api.value.Form;

/** Reads whose question an indicator of a ruleset is. */
final class AskedBy {
    private static final String KEY = "asked_by";

    private AskedBy() {}

    /** Returns the ids of the requirements that ask it, potentially none; empty if nothing is said. */
    static Optional<List<String>> read(Form form, Collection<String> requirements) {
        if (!form.has(KEY)) {
            return Optional.empty();
        }
        List<String> ids = form.texts(KEY);
        if (requirements.isEmpty()) {
            form.invalid(KEY, "a shared indicator belongs to no requirement; leave `asked_by` out");
        } else {
            ids.stream().filter(id -> !requirements.contains(id)).forEach(id -> unknown(form, id, requirements));
        }
        return Optional.of(ids);
    }

    private static void unknown(Form form, String id, Collection<String> requirements) {
        form.note(
                IssueCode.RULESET_UNKNOWN_REFERENCE,
                form.at(KEY),
                "there is no requirement `" + id + "`" + Nearest.hint(id, requirements));
    }
}
