package org.assay.ruleset.read;

import java.util.List;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.ruleset.model.RulesetHeader;

/** Checks that what a ruleset adds bears its own prefix, so that rulesets never get into each other's way. */
final class Prefix {
    private Prefix() {}

    static void check(Files files, RulesetHeader header, String what, List<String> ids) {
        String prefix = header.prefix().orElse("") + ".";
        for (String id : ids) {
            if (header.prefix().isEmpty() || !id.startsWith(prefix)) {
                files.note(
                        IssueCode.RULESET_CONTRADICTION,
                        Location.of(files.place("ruleset.yaml")),
                        "the ruleset's own " + what + " `" + id + "` must begin with its `prefix`"
                                + header.prefix()
                                        .map(text -> " `" + text + ".`")
                                        .orElse(", which is missing"));
            }
        }
    }
}
