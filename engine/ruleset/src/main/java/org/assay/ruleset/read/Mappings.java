package org.assay.ruleset.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.api.issue.IssueCode;
import org.assay.api.ruleset.Mapping;
import org.assay.api.value.Form;
import org.assay.ruleset.model.Frameworks;

/**
 * Reads which clauses of other standards a requirement relates to. A clause that a framework does not have is an error,
 * as it can only be a slip; a framework that is not there may be one that nobody has written down yet, which is worth a
 * warning.
 */
final class Mappings {
    static final String KEY = "maps_to";
    private static final Set<String> RELATIONS = Set.of("equal", "subset", "superset", "intersect");

    private final Files files;
    private final Optional<Frameworks> frameworks;

    /**
     * Makes a reader.
     *
     * @param frameworks what may be named; empty to look at nothing
     */
    Mappings(Files files, Optional<Frameworks> frameworks) {
        this.files = files;
        this.frameworks = frameworks;
    }

    List<Mapping> read(Form form) {
        return form.forms(KEY, "a mapping").stream().map(this::mapping).toList();
    }

    private Mapping mapping(Form form) {
        Mapping mapping = new Mapping(
                form.requiredText("to"),
                form.require("relation", Words.oneOf(form, "relation", RELATIONS), "intersect"));
        form.done();
        frameworks.filter(known -> !mapping.to().isEmpty()).ifPresent(known -> check(form, mapping.to(), known));
        return mapping;
    }

    private void check(Form form, String to, Frameworks known) {
        known.faultOf(to).ifPresent(fault -> {
            if (known.begins(to)) {
                form.note(IssueCode.RULESET_UNKNOWN_REFERENCE, form.at("to"), fault);
            } else {
                files.warn(IssueCode.RULESET_UNKNOWN_REFERENCE, form.at("to"), fault);
            }
        });
    }
}
