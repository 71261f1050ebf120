package org.assay.host.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.ruleset.RulesetInfo;

/** Writes what a requirement asks, how it is decided and what it reads. */
public final class ExplainWriter {
    private static final int INDENT = 2;
    private static final int LABEL = 12;

    private final Page page;
    private final Map<String, Indicator> indicators;

    /**
     * Makes a writer.
     *
     * @param indicators the dictionary, for questions and units
     */
    public ExplainWriter(Style style, List<Indicator> indicators) {
        this.page = new Page(style);
        this.indicators =
                indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity(), (a, b) -> a));
    }

    /** Returns a requirement as text. */
    public String text(RulesetInfo ruleset, RequirementInfo requirement) {
        page.title(requirement.id() + " " + requirement.title());
        labelled("Ruleset", ruleset.title() + " (" + ruleset.id() + " " + ruleset.version() + ")");
        labelled("Clause", Words.clause(requirement.clause()));
        labelled("Severity", Words.of(requirement.severity()));
        labelled("Basis", Words.of(requirement.basis()));
        labelled("Weight", requirement.weight().toPlainString());
        labelled("Question", requirement.question());
        labelled(
                "Evidence", requirement.evidence().isEmpty() ? "the company's word is enough" : requirement.evidence());
        labelled("Repeated", requirement.repeat());
        section(
                "Decided by, in this order",
                requirement.conditions().stream()
                        .map(condition -> condition.decides() + ": " + condition.text())
                        .toList());
        section("Reads", requirement.indicators().stream().map(this::indicator).toList());
        section("Measured against", requirement.parameters());
        requirement.remedy().ifPresent(this::remedy);
        section(
                "Related clauses",
                requirement.mapsTo().stream()
                        .map(mapping -> mapping.to() + " (" + mapping.relation() + ")")
                        .toList());
        return page.toString();
    }

    private String indicator(String id) {
        Indicator indicator = indicators.get(id);
        if (indicator == null) {
            return id;
        }
        String unit = indicator.unit().isEmpty() ? "" : ", in " + indicator.unit();
        return id + " (" + indicator.type().word() + unit + ") " + indicator.question();
    }

    private void remedy(Remedy remedy) {
        page.blank().paragraph(INDENT, Ink.TITLE, "What to do about a finding");
        page.paragraph(INDENT + 2, remedy.act());
        remedy.cause().ifPresent(text -> page.item(INDENT + 2, Ink.PLAIN, "Usual cause: " + text));
        remedy.prevent().ifPresent(text -> page.item(INDENT + 2, Ink.PLAIN, "So that it stays mended: " + text));
        remedy.effort().ifPresent(text -> page.paragraph(INDENT + 2, "Takes " + text + "."));
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.blank().paragraph(INDENT, Ink.TITLE, title);
            lines.forEach(line -> page.item(INDENT + 2, Ink.PLAIN, "- " + line));
        }
    }

    private void labelled(String label, String text) {
        page.labelled(INDENT, label, LABEL, Ink.PLAIN, text);
    }
}
