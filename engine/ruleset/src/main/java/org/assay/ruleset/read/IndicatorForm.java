package org.assay.ruleset.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.IndicatorType;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.conditions.Derivations;
import org.assay.ruleset.units.Units;

/** Reads the declaration of one indicator. */
final class IndicatorForm {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A choice has a closed list of options and records have fields, which nothing worked out could keep to. */
    private static final Set<IndicatorType> DERIVABLE = EnumSet.complementOf(
            EnumSet.of(IndicatorType.CHOICE, IndicatorType.MULTIPLE_CHOICE, IndicatorType.RECORDS));

    private final Files files;
    private final Units units;
    private final Collection<String> requirements;
    private final Map<String, Datum> formulas = new LinkedHashMap<>();

    /** @param requirements of the ruleset whose own indicators these are; none for shared ones */
    IndicatorForm(Files files, Units units, Collection<String> requirements) {
        this.files = files;
        this.units = units;
        this.requirements = requirements;
    }

    /** Reads every file of indicators in a folder, in the order of their paths. */
    List<Indicator> readAll(List<String> paths) {
        List<Indicator> indicators = new ArrayList<>();
        for (String path : paths) {
            String topic = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
            for (Form form : files.forms(path, "an indicator")) {
                Indicator indicator = read(form);
                checkId(form, indicator.id(), topic);
                indicators.add(indicator);
            }
        }
        return indicators;
    }

    private void checkId(Form form, String id, String topic) {
        if (id.isEmpty()) {
            return;
        }
        Optional<String> fault = Ids.faultOf(id);
        fault.ifPresent(message -> form.invalid("id", message));
        if (fault.isEmpty() && !id.startsWith(topic + ".")) {
            form.invalid(
                    "id",
                    "`" + id + "` stands in the file `" + topic + ".yaml`, so it must begin with `" + topic + ".`");
        }
    }

    /** Notes what is wrong with the derivations among the indicators read, each where it is written. */
    void check(Derivations derivations) {
        derivations
                .faults()
                .forEach((symbol, faults) -> Optional.ofNullable(formulas.get(symbol.id()))
                        .ifPresent(written -> files.note(faults, written)));
    }

    private Indicator read(Form form) {
        String formula = form.text("derive").orElse("").strip();
        boolean derived = form.has("derive");
        if (derived && formula.isEmpty()) {
            form.invalid("derive", "`derive` is empty: say how the indicator is worked out, or leave it out");
        }
        String question = derived ? form.text("question").orElse("") : form.requiredText("question");
        Indicator indicator = read(form, question, formula, AskedBy.read(form, requirements));
        if (indicator.isDerived()) {
            checkDerived(form, indicator);
        }
        form.done();
        return indicator;
    }

    private void checkDerived(Form form, Indicator indicator) {
        formulas.put(indicator.id(), form.datum("derive").orElseThrow());
        if (!DERIVABLE.contains(indicator.type())) {
            form.note(
                    IssueCode.RULESET_CONTRADICTION,
                    form.at("derive"),
                    "only numbers, dates, durations, texts and what is true or false are worked out; this is "
                            + indicator.type().word());
        }
        if (form.has("range")) {
            form.note(
                    IssueCode.RULESET_CONTRADICTION,
                    form.at("range"),
                    "a derived indicator has no range: it is what comes out of the answers, which have theirs");
        }
    }

    private Indicator field(Form form) {
        Indicator field = read(form, form.text("question").orElse(""), "", Optional.empty());
        form.done();
        Ids.faultOfField(field.id())
                .filter(fault -> !field.id().isEmpty())
                .ifPresent(fault -> form.invalid("id", fault));
        if (field.type() == IndicatorType.RECORDS) {
            form.invalid("type", "a record cannot hold records; give them an indicator of their own");
        }
        return field;
    }

    private Indicator read(Form form, String question, String formula, Optional<List<String>> askedBy) {
        String id = form.requiredText("id");
        IndicatorType type = form.require("type", form.word("type", IndicatorType.class), IndicatorType.TEXT);
        Optional<Form> range = form.form("range", "a range");
        Optional<BigDecimal> minimum = range.flatMap(given -> given.number("min"));
        Optional<BigDecimal> maximum = range.flatMap(given -> given.number("max"));
        range.ifPresent(Form::done);
        checkRange(form, type, minimum, maximum);
        boolean share = type == IndicatorType.PERCENTAGE && range.isEmpty() && formula.isEmpty();
        return new Indicator(
                id,
                type,
                unit(form, type),
                share ? Optional.of(BigDecimal.ZERO) : minimum,
                share ? Optional.of(HUNDRED) : maximum,
                options(form, type),
                fields(form, type),
                question,
                form.text("help").orElse(""),
                tags(form),
                formula,
                askedBy);
    }

    private static void checkRange(
            Form form, IndicatorType type, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {
        if (form.has("range") && !type.isNumber()) {
            form.note(
                    IssueCode.RULESET_CONTRADICTION,
                    form.at("range"),
                    "only numbers have a range; this is " + type.word());
        }
        if (minimum.isPresent() && maximum.isPresent() && minimum.get().compareTo(maximum.get()) > 0) {
            form.invalid("range", "the least value " + minimum.get() + " is above the greatest " + maximum.get());
        }
    }

    private String unit(Form form, IndicatorType type) {
        Optional<String> given = form.text("unit");
        if (type == IndicatorType.PERCENTAGE) {
            given.filter(unit -> !unit.equals("%"))
                    .ifPresent(unit -> form.invalid("unit", "a percentage is in %, not in " + unit));
            return "%";
        }
        if (!type.isNumber()) {
            given.ifPresent(unit -> form.note(
                    IssueCode.RULESET_CONTRADICTION,
                    form.at("unit"),
                    "only numbers have a unit; this is " + type.word()));
            return "";
        }
        String unit = form.require("unit", given, "");
        given.ifPresent(text -> checkUnit(form, type, text));
        return unit;
    }

    private void checkUnit(Form form, IndicatorType type, String unit) {
        boolean money = type == IndicatorType.MONEY;
        if (money != Units.isCurrency(unit)) {
            form.invalid(
                    "unit",
                    money
                            ? "money needs the code of a currency such as MAD, not `" + unit + "`"
                            : "`" + unit + "` is a currency; an amount of money has the type `money`");
        } else if (!money && !units.has(unit)) {
            form.note(
                    IssueCode.RULESET_UNKNOWN_REFERENCE,
                    form.at("unit"),
                    "the unit `" + unit + "` is not in units.yaml" + Nearest.hint(unit, units.ids()));
        }
    }

    private static List<String> options(Form form, IndicatorType type) {
        boolean choice = type == IndicatorType.CHOICE || type == IndicatorType.MULTIPLE_CHOICE;
        List<String> options = form.texts("options");
        if (choice && options.isEmpty()) {
            form.note(IssueCode.RULESET_MISSING_KEY, form.at(), "a choice needs `options`, the allowed answers");
        } else if (!choice && form.has("options")) {
            form.note(
                    IssueCode.RULESET_CONTRADICTION,
                    form.at("options"),
                    "only a choice has options; this is " + type.word());
        }
        return options;
    }

    private List<Indicator> fields(Form form, IndicatorType type) {
        List<Indicator> fields =
                form.forms("fields", "a field").stream().map(this::field).toList();
        if (type == IndicatorType.RECORDS && !form.has("fields")) {
            form.note(IssueCode.RULESET_MISSING_KEY, form.at(), "records need `fields`");
        } else if (type != IndicatorType.RECORDS && form.has("fields")) {
            form.note(
                    IssueCode.RULESET_CONTRADICTION,
                    form.at("fields"),
                    "only records have fields; this is " + type.word());
        }
        files.noteDuplicates(
                fields,
                Indicator::id,
                (field, message) -> form.note(IssueCode.RULESET_DUPLICATE, form.at("fields"), message));
        return fields;
    }

    private static Map<String, String> tags(Form form) {
        Map<String, String> tags = new LinkedHashMap<>();
        form.form("tags", "tags").ifPresent(given -> {
            given.text("gri").ifPresent(tag -> tags.put("gri", tag));
            given.text("vsme").ifPresent(tag -> tags.put("vsme", tag));
            given.done();
        });
        return tags;
    }
}
