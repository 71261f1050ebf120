package org.assay.host.page;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.api.ruleset.Indicator;
import org.assay.host.text.AnswerForm;

/** A question, as the page's template asks for it. */
record IndicatorContent(String id, String question, String help, String answer, String tags) {
    static IndicatorContent of(Indicator indicator) {
        return new IndicatorContent(
                indicator.id(),
                indicator.question(),
                indicator.help(),
                AnswerForm.of(indicator),
                tags(indicator.tags()));
    }

    private static String tags(Map<String, String> tags) {
        return new TreeMap<>(tags)
                .entrySet().stream()
                        .map(tag -> tag.getKey().toUpperCase(java.util.Locale.ROOT) + " " + tag.getValue())
                        .collect(Collectors.joining(", "));
    }
}
