package org.assay.host.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.api.assessment.Reason;
import org.assay.api.description.BranchDescription;
import org.assay.api.description.CaseDescription;
import org.assay.api.description.ConditionText;
import org.assay.api.description.RequirementDescription;
import org.assay.api.description.RulesetDescription;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Removed;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.service.PlaceAndDay;

/** Writes what a requirement asks, how it is decided, what it reads and what it is measured against. */
public final class ExplainWriter {
    private static final int INDENT = 2;
    private static final int ITEM = 4;
    private static final int DETAIL = 6;
    private static final int LABEL = 12;

    private final Page page;
    private final RulesetDescription ruleset;
    private final Map<String, Indicator> indicators;

    /** Makes a writer for the requirements of a ruleset. */
    public ExplainWriter(Style style, RulesetDescription ruleset) {
        this.page = new Page(style);
        this.ruleset = ruleset;
        this.indicators = ruleset.indicators().stream()
                .collect(Collectors.toMap(Indicator::id, Function.identity(), (a, b) -> a));
    }

    /**
     * Returns a requirement as text.
     *
     * @param limits what law and standards demand at a place on a day, of all parameters of the ruleset
     */
    public String text(RequirementDescription requirement, List<Reason.Limit> limits, PlaceAndDay where) {
        head(requirement);
        requirement.appliesWhen().ifPresent(condition -> {
            heading("Applies when");
            condition(ITEM, condition);
            otherwise(ITEM, requirement.notApplicable());
        });
        heading("Decided by, in this order");
        requirement.branches().forEach(this::branch);
        indicators(requirement.info());
        new LimitSection(page, ruleset).write(requirement.info().parameters(), limits, where);
        requirement.info().remedy().ifPresent(this::remedy);
        related(requirement.info());
        cases(requirement.cases());
        return page.toString();
    }

    /** Returns why a requirement is left out. */
    public String text(Removed removed) {
        page.title(removed.requirement() + " is left out");
        labelled("Ruleset", ruleset.info().id() + " " + ruleset.info().version());
        labelled("Taken from", removed.ruleset() + " " + removed.version());
        labelled("Left out by", removed.by());
        labelled("Because", removed.reason());
        return page.toString();
    }

    private void head(RequirementDescription requirement) {
        RequirementInfo info = requirement.info();
        page.title(info.id() + " " + info.title());
        labelled(
                "Ruleset",
                ruleset.info().title() + " (" + ruleset.info().id() + " "
                        + ruleset.info().version() + ")");
        labelled("Clause", Words.clause(info.clause()));
        requirement.origin().stream()
                .flatMap(origin -> OriginText.lines(origin).stream())
                .forEach(line -> labelled("Taken from", line));
        labelled("Severity", Words.of(info.severity()));
        labelled("Basis", Words.of(info.basis()));
        labelled("Weight", info.weight().toPlainString());
        labelled("Question", info.question());
        labelled("Evidence", info.evidence().isEmpty() ? "the company's word is enough" : info.evidence());
        labelled("Repeated", info.repeat());
        labelled(
                "No record",
                requirement.withoutRecords().map(ExplainWriter::reason).orElse(""));
        labelled("Applies", requirement.neverNotApplicable() ? "always: nobody may say that it does not" : "");
        labelled("Silence", requirement.silenceIsNotMet() ? "an answer that is not given counts as not met" : "");
    }

    private void branch(BranchDescription branch) {
        String graveness =
                branch.outcome().isFinding() ? ", " + Words.graveness(branch.outcome(), branch.severity()) : "";
        String order = branch.when().isPresent() ? ", when" : ", otherwise";
        page.item(ITEM, Ink.PLAIN, "- " + Words.of(branch.outcome()) + graveness + order);
        branch.when().ifPresent(condition -> condition(DETAIL, condition));
        branch.notApplicable().ifPresent(reason -> page.paragraph(DETAIL, "Because: " + reason(reason)));
        if (branch.outcome().isFinding()) {
            for (BranchDescription.Part part : branch.parts()) {
                String sentence = part.finding().isEmpty() ? branch.finding() : part.finding();
                String unless =
                        part.isAlwaysSaid() ? "" : ", unless " + part.holds().text();
                page.paragraph(DETAIL, "Says" + unless + ": " + sentence);
            }
            if (branch.parts().isEmpty()) {
                page.paragraph(DETAIL, "Says: " + branch.finding());
            }
        }
    }

    private void otherwise(int indent, Optional<NotApplicableReason> reason) {
        reason.ifPresent(said -> page.paragraph(indent, "Otherwise: " + reason(said)));
    }

    private static String reason(NotApplicableReason reason) {
        return reason.text() + " (" + reason.code() + ")";
    }

    private void condition(int indent, ConditionText condition) {
        page.paragraph(indent, condition.text());
        page.paragraph(indent, Ink.QUIET, "In words: " + condition.words());
    }

    private void indicators(RequirementInfo info) {
        if (info.indicators().isEmpty()) {
            return;
        }
        heading("Reads");
        for (String id : info.indicators()) {
            Optional<Indicator> indicator = Optional.ofNullable(indicators.get(id));
            page.item(
                    ITEM,
                    Ink.PLAIN,
                    "- " + id + indicator.map(known -> ": " + known.question()).orElse(""));
            indicator.ifPresent(known -> page.paragraph(DETAIL, Ink.QUIET, "Answer: " + AnswerForm.of(known)));
        }
    }

    private void remedy(Remedy remedy) {
        heading("What to do about a finding");
        page.paragraph(ITEM, remedy.act());
        remedy.cause().ifPresent(text -> page.item(ITEM, Ink.PLAIN, "Usual cause: " + text));
        remedy.prevent().ifPresent(text -> page.item(ITEM, Ink.PLAIN, "So that it stays mended: " + text));
        remedy.effort().ifPresent(text -> page.paragraph(ITEM, "Takes " + text + "."));
    }

    private void related(RequirementInfo info) {
        if (!info.mapsTo().isEmpty()) {
            heading("Related clauses");
            info.mapsTo()
                    .forEach(mapping ->
                            page.item(ITEM, Ink.PLAIN, "- " + mapping.to() + " (" + mapping.relation() + ")"));
        }
    }

    private void cases(List<CaseDescription> cases) {
        if (!cases.isEmpty()) {
            heading("Cases");
            cases.forEach(example -> page.item(
                    ITEM,
                    Ink.PLAIN,
                    "- " + Words.of(example.expected())
                            + example.severity()
                                    .map(severity -> ", " + Words.graveness(example.expected(), severity))
                                    .orElse("")
                            + ": " + example.name()));
        }
    }

    private void heading(String title) {
        page.blank().paragraph(INDENT, Ink.TITLE, title);
    }

    private void labelled(String label, String text) {
        page.labelled(INDENT, label, LABEL, Ink.PLAIN, text);
    }
}
