package org.assay.ruleset.read;

import java.util.List;
import java.util.Optional;
import org.assay.api.issue.IssueCode;
import org.assay.api.ruleset.Origin;
import org.assay.api.ruleset.Remedy;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.conditions.Template;
import org.assay.ruleset.model.OwnTexts;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.Texts;

/** Reads the texts of one requirement in another language. */
final class RequirementTexts {
    private final Form form;
    private final Requirement requirement;
    private final OwnTexts own;
    private final TextForm texts;

    RequirementTexts(Form form, Requirement requirement, TextForm texts) {
        this.form = form;
        this.requirement = requirement;
        this.own = OwnTexts.of(requirement);
        this.texts = texts;
    }

    Texts read() {
        texts.word(form, "title", requirement.title());
        texts.word(form, "question", requirement.question());
        texts.word(
                form,
                "reason",
                requirement.origin().flatMap(Origin::changedBecause).orElse(""));
        texts.sentence(form, "finding", requirement.finding());
        findings();
        form.form("remedy", "a remedy").ifPresent(remedy -> texts.remedy(remedy, requirement.remedy()));
        remedies();
        form.done();
        return texts.texts();
    }

    private void findings() {
        List<Datum> given = members("findings", own.findings().size());
        for (int at = 0; at < given.size(); at++) {
            if (!(given.get(at) instanceof Datum.Absent)) {
                finding(form.member("findings", given.get(at)), own.findings().get(at));
            }
        }
    }

    private void finding(Form member, Optional<Template> own) {
        own.ifPresentOrElse(
                sentence -> texts.sentence(member, "findings", sentence), () -> nothing(member, "findings", "finding"));
    }

    private void remedies() {
        List<Datum> given = members("remedies", own.remedies().size());
        for (int at = 0; at < given.size(); at++) {
            if (!(given.get(at) instanceof Datum.Absent)) {
                remedy(form.member("remedies", given.get(at)), own.remedies().get(at));
            }
        }
    }

    private void remedy(Form member, Optional<Remedy> remedy) {
        if (remedy.isEmpty()) {
            nothing(member, "remedies", "remedy");
        } else {
            member.form("remedies", "a remedy").ifPresent(given -> texts.remedy(given, remedy));
        }
    }

    private static void nothing(Form member, String key, String what) {
        member.note(
                IssueCode.RULESET_CONTRADICTION,
                member.at(key),
                "there is no " + what + " of its own to translate here; write `~`");
    }

    private List<Datum> members(String key, int expected) {
        List<Datum> given = form.items(key);
        if (given.isEmpty() || given.size() == expected) {
            return given;
        }
        form.invalid(
                key,
                "`" + key + "` has " + given.size() + " of " + expected
                        + " entries: one for each " + listed() + " of `" + requirement.id()
                        + "`, in order, and `~` where it has none of its own");
        return List.of();
    }

    private String listed() {
        return requirement.origin().isPresent() ? "entry of `tighten`" : "branch or part";
    }
}
