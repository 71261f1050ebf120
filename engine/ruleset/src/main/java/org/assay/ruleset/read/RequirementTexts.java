package org.assay.ruleset.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.api.issue.IssueCode;
import org.assay.api.ruleset.Origin;
import org.assay.api.ruleset.Remedy;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.conditions.Template;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Part;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.Texts;

/** Reads the texts of one requirement in another language. */
final class RequirementTexts {
    private final Form form;
    private final Requirement requirement;
    private final Set<Template> inherited;
    private final TextForm texts;

    RequirementTexts(Form form, Requirement requirement, Set<Template> inherited, TextForm texts) {
        this.form = form;
        this.requirement = requirement;
        this.inherited = inherited;
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
        List<Optional<Template>> own = sentences();
        List<Datum> given = members("findings", own.size());
        for (int at = 0; at < given.size(); at++) {
            if (!(given.get(at) instanceof Datum.Absent)) {
                finding(form.member("findings", given.get(at)), own.get(at));
            }
        }
    }

    /** The sentences that an author wrote in this ruleset: one for each part or branch, none where it has none. */
    private List<Optional<Template>> sentences() {
        List<Part> parts = requirement.branches().stream()
                .flatMap(branch -> branch.finding().parts().stream())
                .distinct()
                .toList();
        if (requirement.origin().isPresent()) {
            return parts.stream()
                    .map(Part::finding)
                    .filter(finding -> finding.isPresent() && !inherited.contains(finding.get()))
                    .toList();
        }
        return parts.isEmpty()
                ? requirement.branches().stream().map(this::sentence).toList()
                : parts.stream().map(Part::finding).toList();
    }

    private Optional<Template> sentence(Branch branch) {
        return Optional.of(branch.finding().whole()).filter(sentence -> !sentence.equals(requirement.finding()));
    }

    private void finding(Form member, Optional<Template> own) {
        own.ifPresentOrElse(
                sentence -> texts.sentence(member, "findings", sentence), () -> nothing(member, "findings", "finding"));
    }

    private void remedies() {
        List<Branch> branches = requirement.origin().isPresent() ? List.of() : requirement.branches();
        List<Datum> given = members("remedies", branches.size());
        for (int at = 0; at < given.size(); at++) {
            if (!(given.get(at) instanceof Datum.Absent)) {
                remedy(form.member("remedies", given.get(at)), branches.get(at));
            }
        }
    }

    private void remedy(Form member, Branch branch) {
        Optional<Remedy> own = branch.remedy().filter(remedy -> !branch.remedy().equals(requirement.remedy()));
        if (own.isEmpty()) {
            nothing(member, "remedies", "remedy");
        } else {
            member.form("remedies", "a remedy").ifPresent(remedy -> texts.remedy(remedy, own));
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
                        + " entries: one for each branch or part of `" + requirement.id()
                        + "`, in order, and `~` where it has none of its own");
        return List.of();
    }
}
