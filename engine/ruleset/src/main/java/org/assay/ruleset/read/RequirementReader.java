package org.assay.ruleset.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assay.api.ruleset.Basis;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Form;
import org.assay.conditions.Condition;
import org.assay.conditions.Symbol;
import org.assay.conditions.Template;
import org.assay.ruleset.model.Applies;
import org.assay.ruleset.model.EvidenceClause;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RulesetHeader;
import org.assay.ruleset.model.Telling;
import org.assay.ruleset.model.Terms;

/** Reads one file of a requirement. */
final class RequirementReader {
    private final RulesetHeader header;
    private final Expressions expressions;
    private final Mappings mappings;
    private final Reasons reasons;

    RequirementReader(RulesetHeader header, Expressions expressions, Mappings mappings) {
        this.header = header;
        this.expressions = expressions;
        this.mappings = mappings;
        this.reasons = new Reasons(header);
    }

    Requirement read(Form form, String area, String fileName) {
        String id = id(form, fileName);
        String title = form.requiredText("title");
        Severity severity = form.require("severity", form.word("severity", Severity.class), Severity.MAJOR);
        Optional<NotApplicableReason> notApplicable = reasons.named(form);
        Optional<Repeat> repeat = new RepeatReader(expressions, reasons, notApplicable).read(form);
        Expressions inside =
                repeat.map(each -> expressions.readingAlso(each.record())).orElse(expressions);
        Template finding = finding(form, title, inside);
        Optional<Remedy> remedy = form.form("remedy", "a remedy").map(RemedyForm::read);
        BranchReader branches =
                new BranchReader(inside, reasons, new BranchReader.Usual(severity, finding, remedy, notApplicable));
        Terms terms = new Terms(
                severity,
                weight(form),
                new Applies(
                        appliesWhen(form, inside),
                        form.flag("never_not_applicable").orElse(false),
                        notApplicable),
                repeat,
                branches.read(form),
                EvidenceForm.read(form).orElse(EvidenceClause.NONE),
                silenceIsNotMet(form));
        Requirement requirement = new Requirement(
                id,
                area,
                clause(form),
                form.require("basis", form.word("basis", Basis.class), Basis.STANDARD),
                new Telling(title, form.text("question").orElse(""), finding, remedy),
                terms,
                mappings.read(form),
                Optional.empty(),
                List.of(),
                form.at());
        Reasons.check(form, requirement);
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
        Optional<Clause> given = ClauseForm.read(form, header);
        return form.require("clause", given, new Clause("", "", ""));
    }

    static Optional<BigDecimal> weight(Form form) {
        Optional<BigDecimal> weight = form.number("weight");
        if (weight.isPresent() && weight.get().signum() <= 0) {
            form.invalid("weight", "`weight` must be above 0, not " + weight.get());
        }
        return weight;
    }

    private static Optional<Condition> appliesWhen(Form form, Expressions inside) {
        Optional<Condition> applies = inside.condition(form, "applies_when");
        applies.stream()
                .flatMap(condition -> condition.reads().stream())
                .filter(symbol -> symbol.kind() == Symbol.Kind.RECORD)
                .forEach(record -> form.invalid(
                        "applies_when",
                        "`applies_when` is about the company and cannot read `" + record.id()
                                + "`; which records count stands in `repeat`, under `when`"));
        return applies;
    }

    private boolean silenceIsNotMet(Form form) {
        return form.word("missing", Missing.class)
                .map(missing -> missing == Missing.NOT_MET)
                .orElse(header.silenceIsNotMet());
    }

    private static Template finding(Form form, String title, Expressions inside) {
        return inside.template(form, "finding").orElseGet(() -> inside.unmet(title));
    }
}
