package org.assay.ruleset.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.issue.IssueCode;
import org.assay.api.value.Form;
import org.assay.conditions.Condition;
import org.assay.conditions.Type;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.scoring.Amount;
import org.assay.ruleset.scoring.Earned;
import org.assay.ruleset.scoring.Measured;
import org.assay.ruleset.scoring.Special;

/** Reads what a model says of single requirements. */
final class SpecialReader {
    private final Expressions company;
    private final Expressions figures;
    private final Amounts amounts;
    private final PointsReader points;

    SpecialReader(Expressions company, Expressions figures) {
        this.company = company;
        this.figures = figures;
        this.amounts = new Amounts(company);
        this.points = new PointsReader(amounts);
    }

    Special read(Form form, Requirement requirement) {
        Special special = new Special(
                amounts.notNegative(form, "weight"),
                points.read(form),
                form.flag("bonus").orElse(false),
                form.form("measured", "points from a measured value").flatMap(one -> measured(one, requirement)),
                instead(form));
        form.done();
        return special;
    }

    private Optional<Measured> measured(Form form, Requirement requirement) {
        Expressions reading = requirement
                .repeat()
                .map(Repeat::record)
                .map(company::readingAlso)
                .orElse(company);
        boolean looksUp = form.has("table");
        if (form.datum("value").isEmpty()) {
            form.note(IssueCode.RULESET_MISSING_KEY, form.at(), "`value` is missing");
        }
        Optional<Condition> value = looksUp
                ? reading.value(form, "value", Type.Text.class, "a text")
                : reading.value(form, "value", Type.Number.class, "a number");
        Optional<Measured.Scale> scale = scale(form);
        form.done();
        return value.flatMap(given -> scale.map(one -> new Measured(given, one)));
    }

    private Optional<Measured.Scale> scale(Form form) {
        long ways = List.of("bands", "line", "table").stream().filter(form::has).count();
        if (ways != 1) {
            form.note(
                    IssueCode.RULESET_CONTRADICTION,
                    form.at(),
                    "a measured value has `bands`, a `line` or a `table`: one of the three");
        }
        if (form.has("bands")) {
            return Optional.of(bands(form));
        }
        return form.form("line", "two anchors")
                .<Measured.Scale>map(this::line)
                .or(() -> form.form("table", "points for each text").map(this::table));
    }

    private Measured.Bands bands(Form form) {
        List<Measured.Band> rows = new ArrayList<>();
        for (Form row : form.forms("bands", "a band")) {
            Measured.Band band = new Measured.Band(
                    amounts.read(row, "from"), amounts.read(row, "to"), amounts.required(row, "points"));
            Optional<BigDecimal> from = band.from().flatMap(Amounts::fixed);
            if (band.to()
                    .flatMap(Amounts::fixed)
                    .filter(to -> from.filter(given -> given.compareTo(to) > 0).isPresent())
                    .isPresent()) {
                row.invalid("to", "the band would end before it begins");
            }
            rows.add(band);
            row.done();
        }
        if (form.datum("bands").filter(Amounts::isEmptyList).isPresent()) {
            form.invalid("bands", "`bands` has no band");
        }
        return new Measured.Bands(rows);
    }

    private Measured.Line line(Form form) {
        Measured.Line line = new Measured.Line(amounts.required(form, "worst"), amounts.required(form, "best"));
        if (form.has("worst")
                && form.has("best")
                && Amounts.fixed(line.worst())
                        .filter(worst -> Amounts.fixed(line.best())
                                .filter(best -> best.compareTo(worst) == 0)
                                .isPresent())
                        .isPresent()) {
            form.invalid("best", "`worst` and `best` are the same number, so no line leads from one to the other");
        }
        form.done();
        return line;
    }

    private Measured.Lookup table(Form form) {
        Amount otherwise = amounts.read(form, "otherwise").orElse(Amount.of(0));
        Map<String, Amount> texts = new LinkedHashMap<>();
        for (String text : form.keys()) {
            if (!text.equals("otherwise")) {
                texts.put(text, amounts.required(form, text));
            }
        }
        if (texts.isEmpty()) {
            form.note(IssueCode.RULESET_MISSING_KEY, form.at(), "the table names no text");
        }
        return new Measured.Lookup(texts, otherwise);
    }

    private List<Special.Instead> instead(Form form) {
        List<Special.Instead> all = new ArrayList<>();
        for (Form one : form.forms("instead", "points in place of others")) {
            Optional<Condition> when = figures.condition(one, "when");
            if (one.datum("when").isEmpty()) {
                one.note(IssueCode.RULESET_MISSING_KEY, one.at(), "`when` is missing");
            }
            Earned earns = one.require("points", points.earned(one, "points"), new Earned.Skip());
            String reason = one.text("reason").orElse("");
            when.ifPresent(holds -> all.add(new Special.Instead(holds, earns, reason)));
            one.done();
        }
        return all;
    }
}
