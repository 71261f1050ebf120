package org.assay.host.recompute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.value.Bounds;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;

/** The written form of an assessment, as far as it names what it rests on; everything else is compared and not read. */
public final class AssessmentForm {
    private static final Form.Codes CODES = new Form.Codes(
            IssueCode.ASSESSMENT_WRONG_TYPE,
            IssueCode.ASSESSMENT_MISSING_KEY,
            IssueCode.ASSESSMENT_WRONG_TYPE,
            IssueCode.ASSESSMENT_WRONG_TYPE);

    private AssessmentForm() {}

    /**
     * Reads a document as an assessment.
     *
     * @param issues receives everything that is wrong
     * @return empty if the document is no assessment at all; otherwise what it names, to be used only if there is no issue
     */
    public static Optional<NamedAssessment> read(Datum document, List<Issue> issues) {
        return Form.of(document, "an assessment", CODES, issues).map(AssessmentForm::assessment);
    }

    private static NamedAssessment assessment(Form form) {
        Optional<Form> profile = form.form("profile", "the head of a profile");
        form.require("profile", profile, form);
        return new NamedAssessment(
                form.at(),
                profile.map(head -> name(head, "id")).orElse(""),
                profile.map(head -> name(head, "digest")).orElse(""),
                form.require("asOf", form.date("asOf"), LocalDate.EPOCH),
                name(form, "engine"),
                members(form, "results", "a result", AssessmentForm::result),
                inapplicable(form));
    }

    private static NamedResult result(Form form) {
        return new NamedResult(
                form.at(),
                new BundleRef(name(form, "ruleset"), name(form, "version"), name(form, "digest")),
                name(form, "language"),
                members(form, "bundles", "a bundle", AssessmentForm::bundle));
    }

    private static BundleRef bundle(Form form) {
        return new BundleRef(name(form, "id"), name(form, "version"), name(form, "digest"));
    }

    private static String name(Form form, String key) {
        String name = form.requiredText(key);
        if (name.length() > Bounds.KEY) {
            form.invalid(key, "`" + key + "` may have at most " + Bounds.KEY + " characters");
        }
        return name;
    }

    /** Returns the members of a list that must be there, and that may be empty. */
    private static <T> List<T> members(Form form, String key, String what, Function<Form, T> read) {
        form.require(key, form.datum(key), new Datum.Absent(form.at()));
        return form.forms(key, what).stream().map(read).toList();
    }

    /** Which rulesets were asked for and are not for the company stands in the words of an issue alone. */
    private static List<String> inapplicable(Form form) {
        return form.forms("issues", "an issue").stream()
                .filter(issue -> issue.text("code")
                        .filter(IssueCode.RULESET_NOT_APPLICABLE.id()::equals)
                        .isPresent())
                .flatMap(issue -> issue.text("message").stream())
                .toList();
    }
}
