package org.assay.host.text;

import java.util.List;
import java.util.stream.Collectors;
import org.assay.api.ruleset.ClauseCoverage;
import org.assay.api.ruleset.ClauseCoverage.Use;
import org.assay.api.ruleset.Coverage;
import org.assay.api.ruleset.Extent;
import org.assay.api.ruleset.Framework;

/** Writes what rulesets cover of a framework: the counts, then clause by clause which requirement, and how. */
public final class CoverageWriter {
    private static final int INDENT = 2;

    private final Style style;

    /** Makes a writer for a place of this style. */
    public CoverageWriter(Style style) {
        this.style = style;
    }

    /** Returns the coverage as text. */
    public String text(Coverage coverage) {
        return head(coverage) + table(coverage.clauses()).text(style) + foot(coverage.unplaced());
    }

    private String head(Coverage coverage) {
        Framework framework = coverage.framework();
        Page page = new Page(style).title(framework.title() + " (" + framework.id() + ", " + framework.edition() + ")");
        String rulesets = coverage.rulesets().stream()
                .map(ruleset -> ruleset.id() + " " + ruleset.version())
                .collect(Collectors.joining(", "));
        page.paragraph(INDENT, "By " + (rulesets.isEmpty() ? "no ruleset: none is loaded" : rulesets));
        page.paragraph(
                INDENT,
                "Of " + coverage.counted() + " clauses without sub-clauses: " + share(coverage, Extent.WHOLLY) + ", "
                        + share(coverage, Extent.PARTLY) + ", " + share(coverage, Extent.NOT_AT_ALL));
        return page.blank().toString();
    }

    private static String share(Coverage coverage, Extent extent) {
        return coverage.count(extent) + " " + Words.of(extent) + " ("
                + coverage.percent(extent).toPlainString() + " %)";
    }

    private static Table table(List<ClauseCoverage> clauses) {
        Table table = new Table("CLAUSE", "COVERED", "BY");
        for (ClauseCoverage line : clauses) {
            String number = "  ".repeat(line.depth()) + line.clause().number();
            table.row(number, Words.of(line.extent()), line.clause().title());
            line.by().forEach(use -> table.row("", "  " + use.mapping().relation(), inWords(use)));
        }
        return table;
    }

    private String foot(List<Use> unplaced) {
        if (unplaced.isEmpty()) {
            return "";
        }
        Page page = new Page(style).blank().paragraph(0, Ink.WARNING, "Clauses that this framework does not have");
        unplaced.forEach(use -> page.item(INDENT, Ink.PLAIN, use.mapping().to() + ": " + inWords(use)));
        return page.toString();
    }

    private static String inWords(Use use) {
        return use.ruleset() + "/" + use.requirement() + " " + use.title();
    }
}
