package org.assay.ruleset.read;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.issue.IssueCode;
import org.assay.api.ruleset.Change;
import org.assay.api.ruleset.Mapping;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Severity;
import org.assay.api.value.Form;
import org.assay.conditions.Phrases;
import org.assay.conditions.Template;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.EvidenceClause;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.RulesetHeader;
import org.assay.ruleset.model.Telling;
import org.assay.ruleset.model.Terms;
import org.assay.ruleset.model.Tighter;

/** Reads one change of a requirement. Whatever it says, the requirement never asks for less. */
final class ChangeReader {
    private static final List<String> NOT_AT_ZERO_TOLERANCE = List.of("remove", "weight", "severity");
    private static final Map<Change, List<String>> KEYS = new EnumMap<>(Map.of(
            Change.TIGHTENED, List.of("tighten"),
            Change.SEVERITY, List.of("severity"),
            Change.WEIGHT, List.of("weight"),
            Change.EVIDENCE, List.of("evidence"),
            Change.WORDING, List.of("title", "question", "finding", "remedy", Reasons.KEY),
            Change.CLAUSES, List.of("clause", Mappings.KEY)));

    private final Form form;
    private final Requirement base;
    private final RulesetHeader header;
    private final Expressions expressions;
    private final Mappings mappings;
    private final String reason;

    ChangeReader(Form form, Requirement base, RulesetHeader header, Expressions expressions, Mappings mappings) {
        this.form = form;
        this.base = base;
        this.header = header;
        this.mappings = mappings;
        this.expressions = base.repeat()
                .map(each -> expressions.readingAlso(each.record()))
                .orElse(expressions);
        this.reason = form.requiredText("reason");
    }

    /** Returns why it is changed. */
    String reason() {
        return reason;
    }

    /** Returns the requirement as changed; empty if it is left out. */
    Optional<Requirement> read() {
        checkTolerance();
        boolean remove = form.flag("remove").orElse(false);
        boolean changes = !changes().isEmpty();
        if (remove && changes) {
            form.note(
                    IssueCode.RULESET_CONTRADICTION,
                    form.at("remove"),
                    "a requirement that is left out cannot be changed as well; keep one");
        } else if (!remove && !changes) {
            form.note(
                    IssueCode.RULESET_MISSING_KEY,
                    form.at(),
                    "nothing is changed; say one of remove, "
                            + KEYS.values().stream().flatMap(List::stream).collect(Collectors.joining(", ")));
        }
        Requirement changed = changed();
        form.done();
        return remove ? Optional.empty() : Optional.of(changed);
    }

    private List<Change> changes() {
        return KEYS.entrySet().stream()
                .filter(kind -> kind.getValue().stream().anyMatch(form::has))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void checkTolerance() {
        if (!base.touchesZeroTolerance()) {
            return;
        }
        for (String key : NOT_AT_ZERO_TOLERANCE) {
            if (form.has(key)) {
                form.note(
                        IssueCode.RULESET_CONTRADICTION,
                        form.at(key),
                        "`" + base.id() + "` " + why() + ": it can be tightened, re-worded and translated, not changed"
                                + " by `" + key + "`");
            }
        }
    }

    private String why() {
        return base.severity() == Severity.ZERO_TOLERANCE ? "is of zero tolerance" : "has a branch of zero tolerance";
    }

    private Requirement changed() {
        Severity severity = form.word("severity", Severity.class).orElse(base.severity());
        Optional<BigDecimal> weight = RequirementReader.weight(form).or(base::weight);
        Optional<Remedy> remedy = form.form("remedy", "a remedy").map(RemedyForm::read);
        Optional<Template> finding = expressions.template(form, "finding");
        List<Tighter> asked = tighten();
        List<Branch> branches = reworded(finding, remedy).stream()
                .map(branch -> branch.severity() == base.severity() ? branch.with(severity) : branch)
                .toList();
        Terms terms = new Terms(
                severity,
                weight,
                base.terms().applies(),
                base.repeat(),
                Tightening.of(branches, asked, severity, remedy.or(base::remedy)),
                evidence(),
                base.silenceIsNotMet());
        Telling telling = new Telling(
                form.text("title").orElse(base.title()),
                form.text("question").orElse(base.question()),
                finding.orElse(base.finding()),
                remedy.or(base::remedy));
        Requirement changed = new Requirement(
                base.id(),
                base.area(),
                ClauseForm.read(form, header).orElse(base.clause()),
                base.basis(),
                telling,
                terms,
                mapsTo(),
                base.origin().map(from -> from.changed(changes(), Optional.of(reason))),
                asked,
                form.at());
        Reasons.check(form, base);
        return new Reasons(header)
                .named(form)
                .map(changed::notApplicableBecause)
                .orElse(changed);
    }

    /** What it relates to below stays so, unless the overlay says how it relates to the same clause now. */
    private List<Mapping> mapsTo() {
        List<Mapping> own = mappings.read(form);
        List<String> said = own.stream().map(Mapping::to).toList();
        return Stream.concat(base.mapsTo().stream().filter(mapping -> !said.contains(mapping.to())), own.stream())
                .toList();
    }

    private List<Tighter> tighten() {
        Template usual = expressions.template(form, "finding").orElseGet(() -> expressions.plain(reason));
        return new PartsReader(expressions).tighter(form, "tighten", usual);
    }

    private List<Branch> reworded(Optional<Template> finding, Optional<Remedy> remedy) {
        if (finding.isPresent() && sentences() > 1) {
            form.note(
                    IssueCode.RULESET_CONTRADICTION,
                    form.at("finding"),
                    "`" + base.id() + "` has " + sentences() + " findings, one a branch; one sentence cannot stand for"
                            + " all of them");
        }
        return base.branches().stream()
                .map(branch -> new Branch(
                        branch.outcome(),
                        branch.condition(),
                        branch.severity(),
                        finding.map(branch.finding()::saying).orElse(branch.finding()),
                        branch.remedy().equals(base.remedy()) ? remedy.or(branch::remedy) : branch.remedy(),
                        branch.notApplicable()))
                .toList();
    }

    private long sentences() {
        return base.branches().stream()
                .filter(branch -> branch.outcome().isFinding())
                .map(branch -> branch.finding().whole())
                .distinct()
                .count();
    }

    private EvidenceClause evidence() {
        Optional<EvidenceClause> asked = EvidenceForm.read(form);
        EvidenceClause both = asked.map(base.evidence()::and).orElse(base.evidence());
        if (asked.isPresent() && both.equals(base.evidence())) {
            form.note(
                    IssueCode.RULESET_CONTRADICTION,
                    form.at("evidence"),
                    "evidence can only be asked for more strictly than by `" + base.id() + "`: "
                            + base.evidence().describe(Phrases.of("en")));
        }
        return both;
    }
}
