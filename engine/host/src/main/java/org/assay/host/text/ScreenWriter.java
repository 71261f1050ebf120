package org.assay.host.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.api.assessment.State;
import org.assay.host.screen.Counts;
import org.assay.host.screen.Screening;

/**
 * Says what a screening came to: the grades by each ruleset, the alerts, what most companies do not comply with, and what
 * the engine or a plugin failed at.
 */
public final class ScreenWriter {
    private static final int MOST_FINDINGS = 10;

    private final Style style;

    /** Makes a writer in a style. */
    public ScreenWriter(Style style) {
        this.style = style;
    }

    /** Returns the summary. */
    public String text(Screening.Outcome outcome) {
        StringBuilder text = new StringBuilder(number(outcome.profiles()) + " profiles, "
                + number(outcome.profiles() - outcome.rejected()) + " assessed, " + number(outcome.rejected())
                + " rejected\n");
        if (outcome.resumedAfter() > 0) {
            text.append("went on after ").append(number(outcome.resumedAfter())).append(" that were done before\n");
        }
        Counts counts = outcome.counts();
        if (!counts.rulesets().isEmpty()) {
            text.append('\n').append(grades(counts)).append('\n').append(findings(counts));
        }
        List<Map.Entry<String, Long>> faults = counts.mostFrequentFaults(MOST_FINDINGS);
        if (!faults.isEmpty()) {
            Table table = new Table("Companies", "Faults of Assay or of a plugin");
            faults.forEach(fault -> table.row(number(fault.getValue()), fault.getKey()));
            text.append('\n').append(table.text(style));
        }
        return text.toString();
    }

    private String grades(Counts counts) {
        Table table = new Table("Ruleset", "Error", "Alert", "Suspended", "Provisional", "Grades");
        for (String ruleset : counts.rulesets()) {
            table.row(
                    ruleset,
                    number(counts.state(ruleset, State.ERROR)),
                    number(counts.state(ruleset, State.ALERT)),
                    number(counts.state(ruleset, State.SUSPENDED)),
                    number(counts.state(ruleset, State.PROVISIONAL)),
                    counts.grades(ruleset).entrySet().stream()
                            .map(grade -> grade.getKey() + " " + number(grade.getValue()))
                            .collect(Collectors.joining(", ")));
        }
        return table.text(style);
    }

    private String findings(Counts counts) {
        Table table = new Table("Companies", "Most frequent findings");
        for (String ruleset : counts.rulesets()) {
            List<Map.Entry<String, Long>> most = counts.mostFrequentFindings(ruleset, MOST_FINDINGS);
            most.forEach(finding -> table.row(number(finding.getValue()), ruleset + "/" + finding.getKey()));
        }
        return table.text(style);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
