package org.assay.ruleset.read;

import java.util.Set;
import org.assay.api.ruleset.Remedy;
import org.assay.api.value.Form;

/** Reads what to do about a finding. */
final class RemedyForm {
    private static final Set<String> EFFORTS = Set.of("days", "weeks", "months");

    private RemedyForm() {}

    static Remedy read(Form form) {
        Remedy remedy = new Remedy(
                form.requiredText("do"),
                form.text("cause"),
                form.text("prevent"),
                Words.oneOf(form, "effort", EFFORTS),
                form.flag("joint").orElse(false));
        form.done();
        return remedy;
    }
}
