package org.assay.ruleset.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.api.issue.IssueCode;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.ruleset.Basis;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.Mapping;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Form;
import org.assay.conditions.Condition;
import org.assay.conditions.Template;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.EvidenceClause;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RulesetHeader;

/** Reads one file of a requirement. */
final class RequirementReader {
    private static final Set<String> RELATIONS = Set.of("equal", "subset", "superset", "intersect");
    private static final Set<String> EFFORTS = Set.of("days", "weeks", "months");

    private final RulesetHeader header;
    private final Expressions expressions;

    RequirementReader(RulesetHeader header, Expressions expressions) {
        this.header = header;
        this.expressions = expressions;
    }

    Requirement read(Form form, String area, String fileName) {
        String id = id(form, fileName);
        String title = form.requiredText("title");
        Severity severity = form.require("severity", form.word("severity", Severity.class), Severity.MAJOR);
        Template finding = finding(form, title);
        Requirement requirement = new Requirement(
                id,
                area,
                clause(form),
                title,
                form.require("basis", form.word("basis", Basis.class), Basis.STANDARD),
                severity,
                weight(form),
                appliesWhen(form),
                branches(form, severity, finding),
                evidence(form),
                silenceIsNotMet(form),
                form.text("question").orElse(""),
                form.form("remedy", "a remedy").map(this::remedy),
                form.forms("maps_to", "a mapping").stream().map(this::mapping).toList(),
                form.at());
        form.done();
        return requirement;
    }

    private static String id(Form form, String fileName) {
        String id = form.requiredText("id");
        if (!id.isEmpty() && !Ids.isRequirement(id)) {
            form.invalid("id", "`" + id + "` is no requirement id: letters, digits, dots, hyphens and _");
        } else if (!id.isEmpty() && !id.equals(fileName)) {
            form.invalid("id", "the file is called `" + fileName + ".yaml`, so the id must be `" + fileName + "`");
        }
        return id;
    }

    private Clause clause(Form form) {
        Optional<Form> given = form.form("clause", "a clause");
        form.require("clause", given, null);
        return given.map(clause -> {
                    Clause read = new Clause(
                            clause.text("standard").orElse(header.standard()),
                            clause.text("edition").orElse(header.edition()),
                            clause.requiredText("number"));
                    clause.done();
                    return read;
                })
                .orElse(new Clause("", "", ""));
    }

    private static Optional<BigDecimal> weight(Form form) {
        Optional<BigDecimal> weight = form.number("weight");
        if (weight.isPresent() && weight.get().signum() <= 0) {
            form.invalid("weight", "`weight` must be above 0, not " + weight.get());
        }
        return weight;
    }

    private Optional<Condition> appliesWhen(Form form) {
        boolean always = form.flag("never_not_applicable").orElse(false);
        if (always && form.has("applies_when")) {
            form.note(
                    IssueCode.RULESET_CONTRADICTION,
                    form.at("never_not_applicable"),
                    "`never_not_applicable` and `applies_when` contradict each other; keep one");
        }
        return expressions.condition(form, "applies_when");
    }

    private boolean silenceIsNotMet(Form form) {
        return form.word("missing", Missing.class)
                .map(missing -> missing == Missing.NOT_MET)
                .orElse(header.silenceIsNotMet());
    }

    private Template finding(Form form, String title) {
        return expressions.template(form, "finding").orElseGet(() -> Expressions.plain("Not met: " + title + "."));
    }

    private List<Branch> branches(Form form, Severity severity, Template finding) {
        if (form.has("branches")) {
            if (form.has("met_when") || form.has("partly_when")) {
                form.note(
                        IssueCode.RULESET_CONTRADICTION,
                        form.at("branches"),
                        "`branches` stands in place of `met_when` and `partly_when`; keep one way");
            }
            return listed(form, severity, finding);
        }
        List<Branch> branches = new ArrayList<>();
        if (!form.has("met_when")) {
            form.note(IssueCode.RULESET_MISSING_KEY, form.at(), "`met_when` is missing; or give `branches`");
        }
        expressions
                .condition(form, "met_when")
                .ifPresent(met -> branches.add(new Branch(Outcome.MET, Optional.of(met), severity, finding)));
        expressions
                .condition(form, "partly_when")
                .ifPresent(
                        partly -> branches.add(new Branch(Outcome.PARTLY_MET, Optional.of(partly), severity, finding)));
        branches.add(new Branch(Outcome.NOT_MET, Optional.empty(), severity, finding));
        return branches;
    }

    private List<Branch> listed(Form form, Severity severity, Template finding) {
        List<Branch> branches = new ArrayList<>();
        List<Form> written = form.forms("branches", "a branch");
        for (Form branch : written) {
            boolean last = branch == written.get(written.size() - 1);
            branches.add(branch(branch, last, severity, finding));
        }
        return branches;
    }

    private Branch branch(Form branch, boolean last, Severity severity, Template finding) {
        Outcome outcome = branch.require("outcome", branch.word("outcome", Outcome.class), Outcome.NOT_MET);
        boolean otherwise = branch.flag("otherwise").orElse(false);
        if (outcome == Outcome.ERROR) {
            branch.invalid("outcome", "ERROR says that the engine failed; a ruleset cannot give it");
        }
        if (otherwise != last) {
            branch.note(
                    IssueCode.RULESET_CONTRADICTION,
                    branch.at(),
                    last
                            ? "the last branch must say `otherwise: true`, so that every company gets an outcome"
                            : "only the last branch says `otherwise: true`; the ones after it could never hold");
        }
        if (otherwise == branch.has("when")) {
            branch.note(
                    otherwise ? IssueCode.RULESET_CONTRADICTION : IssueCode.RULESET_MISSING_KEY,
                    branch.at(),
                    otherwise ? "a branch has `when` or `otherwise`, not both" : "a branch needs `when`");
        }
        Branch read = new Branch(
                outcome,
                expressions.condition(branch, "when"),
                branch.word("severity", Severity.class).orElse(severity),
                expressions.template(branch, "finding").orElse(finding));
        branch.done();
        return read;
    }

    private static EvidenceClause evidence(Form form) {
        return form.form("evidence", "what proof is asked")
                .map(given -> {
                    EvidenceClause clause = new EvidenceClause(
                            given.word("at_least", EvidenceKind.class).orElse(EvidenceKind.DECLARED),
                            given.period("not_older_than"));
                    given.done();
                    return clause;
                })
                .orElse(EvidenceClause.NONE);
    }

    private Remedy remedy(Form form) {
        Remedy remedy = new Remedy(
                form.requiredText("do"),
                form.text("cause"),
                form.text("prevent"),
                oneOf(form, "effort", EFFORTS),
                form.flag("joint").orElse(false));
        form.done();
        return remedy;
    }

    private Mapping mapping(Form form) {
        Mapping mapping = new Mapping(
                form.requiredText("to"), form.require("relation", oneOf(form, "relation", RELATIONS), "intersect"));
        form.done();
        return mapping;
    }

    private static Optional<String> oneOf(Form form, String key, Set<String> words) {
        Optional<String> word = form.text(key);
        word.filter(text -> !words.contains(text))
                .ifPresent(text -> form.invalid(
                        key,
                        "`" + key + "` must be one of "
                                + String.join(", ", words.stream().sorted().toList()) + ", not \"" + text + "\""));
        return word;
    }
}
