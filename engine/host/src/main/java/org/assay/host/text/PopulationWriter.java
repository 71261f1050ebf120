package org.assay.host.text;

import java.math.BigDecimal;
import java.util.List;
import org.assay.api.advice.Population;
import org.assay.api.advice.Population.Rate;

/** Writes how many companies comply with what, and how each stands among the others. */
public final class PopulationWriter {
    private final Style style;

    /** Makes a writer for a place of this style. */
    public PopulationWriter(Style style) {
        this.style = style;
    }

    /** Returns the populations as text. */
    public String text(List<Population> populations) {
        Page page = new Page(style);
        populations.forEach(population -> write(page, population));
        return page.toString();
    }

    private static void write(Page page, Population population) {
        page.title(population.title() + " (" + population.ruleset() + " " + population.version() + ", model "
                + population.model() + ")");
        page.paragraph(2, population.companies() + (population.companies() == 1 ? " company" : " companies"));
        page.blank().table(rates("AREA", population.areas()));
        page.blank().table(rates("REQUIREMENT", population.requirements()));
        page.blank().table(standings(population));
        page.blank();
    }

    private static Table rates(String heading, List<Rate> rates) {
        Table table = new Table(heading, "APPLIES", "JUDGED", "FAIL", "%", "TITLE");
        rates.forEach(rate -> table.row(
                rate.id(),
                String.valueOf(rate.applicable()),
                String.valueOf(rate.judged()),
                String.valueOf(rate.failing()),
                rate.percent().map(BigDecimal::toPlainString).orElse("-"),
                rate.title()));
        return table;
    }

    private static Table standings(Population population) {
        Table table = new Table("COMPANY", "SCORE", "GRADE", "PERCENTILE", "TIER", "NAME");
        population
                .standings()
                .forEach(standing -> table.row(
                        standing.profile(),
                        Words.score(standing.score()),
                        standing.grade().orElse("-"),
                        standing.percentile().map(BigDecimal::toPlainString).orElse("-"),
                        standing.tier().orElse("-"),
                        standing.name()));
        return table;
    }
}
