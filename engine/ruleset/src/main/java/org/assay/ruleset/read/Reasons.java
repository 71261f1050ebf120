package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Outcome;
import org.assay.api.value.Form;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RulesetHeader;

/** Reads why a requirement does not apply: the reasons of a ruleset, and the one that a requirement names. */
final class Reasons {
    static final String LIST = "not_applicable_reasons";
    static final String KEY = "not_applicable";

    private final List<NotApplicableReason> known;

    /** Makes a reader of a ruleset's requirements. */
    Reasons(RulesetHeader header) {
        this.known = header.reasons();
    }

    /** Reads the reasons of a ruleset, then those of the rulesets it builds on whose code it does not use itself. */
    static List<NotApplicableReason> read(Files files, Form form, List<RulesetHeader> bases) {
        List<NotApplicableReason> own = new ArrayList<>();
        for (Form reason : form.forms(LIST, "a reason")) {
            own.add(new NotApplicableReason(code(reason), reason.requiredText("text")));
            reason.done();
        }
        files.noteDuplicates(
                own,
                NotApplicableReason::code,
                (reason, message) -> form.note(IssueCode.RULESET_DUPLICATE, form.at(LIST), message));
        Map<String, NotApplicableReason> all = new LinkedHashMap<>();
        own.forEach(reason -> all.putIfAbsent(reason.code(), reason));
        bases.forEach(base -> base.reasons().forEach(reason -> all.putIfAbsent(reason.code(), reason)));
        return List.copyOf(all.values());
    }

    private static String code(Form reason) {
        String code = reason.requiredText("id");
        if (!code.isEmpty() && !Ids.isPart(code)) {
            reason.invalid("id", "`" + code + "` cannot be the id of a reason: lower-case letters, digits and _");
        }
        return code;
    }

    /** Returns the reason that a requirement, a branch or a repetition names. */
    Optional<NotApplicableReason> named(Form form) {
        Optional<String> code = form.text(KEY);
        Optional<NotApplicableReason> found = code.flatMap(this::find);
        if (code.isPresent() && found.isEmpty()) {
            List<String> codes = known.stream().map(NotApplicableReason::code).toList();
            form.note(
                    IssueCode.RULESET_UNKNOWN_REFERENCE,
                    form.at(KEY),
                    "there is no reason `" + code.get() + "` under `" + LIST + "` of ruleset.yaml"
                            + Nearest.hint(code.get(), codes));
        }
        return found;
    }

    /** Notes a reason where there is nothing that it could be a reason for. */
    static void check(Form form, Requirement requirement) {
        if (form.has(KEY) && !requirement.outcomes().contains(Outcome.NOT_APPLICABLE)) {
            form.note(
                    IssueCode.RULESET_CONTRADICTION,
                    form.at(KEY),
                    "`" + KEY + "` says why `" + requirement.id() + "` does not apply, but it always does: it has no"
                            + " `applies_when`, no `repeat` and no branch NOT_APPLICABLE");
        }
    }

    private Optional<NotApplicableReason> find(String code) {
        return known.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }

    /** Returns how a ruleset words a reason of one it builds on: in its own words if it lists the code itself. */
    NotApplicableReason reworded(NotApplicableReason inherited, List<RulesetHeader> bases) {
        return find(inherited.code())
                .filter(reason ->
                        bases.stream().noneMatch(base -> base.reasons().contains(reason)))
                .orElse(inherited);
    }
}
