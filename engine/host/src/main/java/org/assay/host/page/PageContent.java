package org.assay.host.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.api.description.ConditionText;
import org.assay.api.description.RulesetDescription;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Removed;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.api.ruleset.Severity;
import org.assay.host.text.Words;

/**
 * What the page shows, as its template asks for it.
 *
 * @param removed what an overlay leaves out
 */
record PageContent(
        RulesetInfo info,
        String lang,
        List<Row> facts,
        List<Row> severities,
        List<ConditionText> appliesWhen,
        List<AreaContent> areas,
        List<Removed> removed,
        List<IndicatorContent> indicators,
        List<ParameterContent> parameters) {
    /** A name and what stands beside it. */
    record Row(String name, String text) {}

    /**
     * An area with its requirements.
     *
     * @param heading its title, with its clause if it has one
     */
    record AreaContent(String id, String heading, List<RequirementContent> requirements) {}

    static PageContent of(RulesetDescription ruleset) {
        return new PageContent(
                ruleset.info(),
                ruleset.info().language(),
                facts(ruleset),
                severities(ruleset.info()),
                ruleset.appliesWhen().stream().toList(),
                ruleset.info().areas().stream()
                        .map(area -> area(area, ruleset))
                        .filter(area -> !area.requirements().isEmpty())
                        .toList(),
                ruleset.removed(),
                ruleset.indicators().stream().map(IndicatorContent::of).toList(),
                ruleset.parameters().stream().map(ParameterContent::of).toList());
    }

    private static AreaContent area(Area area, RulesetDescription ruleset) {
        String clause = area.clause().isEmpty() ? "" : " (" + area.clause() + ")";
        return new AreaContent(
                area.id(),
                area.title() + clause,
                ruleset.requirements().stream()
                        .filter(requirement -> requirement.info().area().equals(area.id()))
                        .map(RequirementContent::of)
                        .toList());
    }

    private static List<Row> facts(RulesetDescription ruleset) {
        RulesetInfo info = ruleset.info();
        List<Row> facts = new ArrayList<>();
        facts.add(new Row("Ruleset", info.id() + " " + info.version()));
        facts.add(new Row("Publisher", info.publisher()));
        facts.add(new Row("Licence", info.licence()));
        if (!info.standard().isEmpty()) {
            facts.add(new Row("Standard", info.standard() + (info.edition().isEmpty() ? "" : ":" + info.edition())));
        }
        facts.add(new Row("In force", period(info)));
        if (!ruleset.bases().isEmpty()) {
            facts.add(new Row(
                    "Builds on",
                    ruleset.bases().stream()
                            .map(base -> base.id() + " " + base.version())
                            .collect(Collectors.joining(", "))));
        }
        facts.add(new Row("Digest", info.digest()));
        return facts;
    }

    private static String period(RulesetInfo info) {
        return "from " + info.inForceFrom()
                + info.inForceTo().map(day -> ", until before " + day).orElse("");
    }

    private static List<Row> severities(RulesetInfo info) {
        List<Row> severities = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = info.requirements().stream()
                    .filter(requirement -> requirement.severity() == severity)
                    .count();
            if (count > 0) {
                severities.add(new Row(Words.of(severity), String.valueOf(count)));
            }
        }
        return severities;
    }
}
