package org.assay.ruleset.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.value.Form;
import org.assay.api.value.Value;
import org.assay.conditions.Symbol;
import org.assay.ruleset.model.Parameter;
import org.assay.ruleset.model.Parameter.Confidence;
import org.assay.ruleset.model.Parameter.DatedValue;
import org.assay.ruleset.model.ParameterType;
import org.assay.ruleset.model.Parameters;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.units.Units;

/** Reads the dated values of law and standards. */
public final class ParametersReader {
    private static final Pattern SECTOR = Pattern.compile("ISIC-[A-Z0-9]{1,5}");
    private static final Pattern PLACE = Pattern.compile("\\*|[A-Z]{2}(-[A-Z0-9]{1,3})?");

    private final Files files;
    private final Units units;

    private ParametersReader(Files files, Units units) {
        this.files = files;
        this.units = units;
    }

    /** Reads a folder or bundle of parameters, in units of this list. */
    public static Reading<Parameters> read(SourceTree tree, Units units) {
        Files files = new Files(tree);
        BundleRef bundle = BundleHeader.read(files, "parameters");
        List<String> paths = tree.paths("", ".yaml").stream()
                .filter(path -> !path.equals("bundle.yaml"))
                .toList();
        List<Parameter> parameters = readAll(files, units, paths);
        List<String> ids = parameters.stream().map(Parameter::id).toList();
        Clashes.noteIds(files, ids, List.of(), Location.of(tree.name()));
        return Reading.of(new Parameters(bundle, parameters), files.issues());
    }

    /** Reads one parameter a file, sorted by id. */
    static List<Parameter> readAll(Files files, Units units, List<String> paths) {
        ParametersReader reader = new ParametersReader(files, units);
        List<Parameter> parameters = new ArrayList<>();
        for (String path : paths) {
            files.form(path, "a parameter").ifPresent(form -> parameters.add(reader.parameter(form, path)));
        }
        parameters.sort(Comparator.comparing(Parameter::id));
        return parameters;
    }

    private Parameter parameter(Form form, String path) {
        String id = form.requiredText("id");
        String title = form.requiredText("title");
        ParameterType type = form.word("type", ParameterType.class).orElse(ParameterType.DECIMAL);
        String unit = unit(form, type);
        Symbol.Protective protective =
                form.word("protective", Symbol.Protective.class).orElse(Symbol.Protective.NONE);
        SortedMap<String, List<DatedValue>> values = values(form, type);
        form.done();
        checkId(form, id, path);
        return new Parameter(id, title, type, unit, protective, values);
    }

    private String unit(Form form, ParameterType type) {
        if (type == ParameterType.DURATION) {
            form.text("unit")
                    .ifPresent(unit -> form.note(
                            IssueCode.RULESET_CONTRADICTION,
                            form.at("unit"),
                            "a duration has no unit: each value says its own, such as P12M or P30D"));
            return "";
        }
        String unit = form.requiredText("unit");
        boolean money = type == ParameterType.MONEY;
        if (!unit.isEmpty() && money != Units.isCurrency(unit)) {
            form.invalid(
                    "unit",
                    money
                            ? "money needs the code of a currency such as MAD, not `" + unit + "`"
                            : "`" + unit + "` is a currency; an amount of money has the type `money`");
        } else if (!unit.isEmpty() && !units.has(unit)) {
            form.note(
                    IssueCode.RULESET_UNKNOWN_REFERENCE,
                    form.at("unit"),
                    "the unit `" + unit + "` is not listed" + Nearest.hint(unit, units.ids()));
        }
        return unit;
    }

    private static void checkId(Form form, String id, String path) {
        String expected = path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
        Ids.faultOf(id).filter(fault -> !id.isEmpty()).ifPresent(fault -> form.invalid("id", fault));
        if (!id.isEmpty() && !id.equals(expected)) {
            form.invalid("id", "the file is called `" + expected + ".yaml`, so the id must be `" + expected + "`");
        }
    }

    private SortedMap<String, List<DatedValue>> values(Form form, ParameterType type) {
        SortedMap<String, List<DatedValue>> values = new TreeMap<>();
        Optional<Form> given = form.form("values", "values by place");
        form.require("values", given, null);
        given.ifPresent(places -> {
            for (String place : places.keys()) {
                if (!PLACE.matcher(place).matches()) {
                    places.invalid(
                            place,
                            "`" + place + "` is no place: a country such as MA, a region such as MA-06, or" + " \"*\"");
                }
                values.put(place, dated(places, place, type));
            }
        });
        return values;
    }

    private List<DatedValue> dated(Form places, String place, ParameterType type) {
        List<DatedValue> values = new ArrayList<>();
        for (Form form : places.forms(place, "a dated value")) {
            values.add(dated(form, type));
            form.done();
        }
        values.sort(Comparator.comparing(DatedValue::from));
        files.noteDuplicates(
                values,
                value -> value.from() + " " + value.sector(),
                (value, message) -> places.invalid(
                        place,
                        "two values of " + place
                                + (value.sector().isEmpty() ? "" : " for the sector " + value.sector()) + " begin on "
                                + value.from()));
        return values;
    }

    private static DatedValue dated(Form form, ParameterType type) {
        LocalDate from = form.require("from", form.date("from"), LocalDate.EPOCH);
        Optional<LocalDate> to = form.date("to");
        if (to.isPresent() && !to.get().isAfter(from)) {
            form.invalid("to", "the value ends before it begins");
        }
        return new DatedValue(
                from,
                to,
                sector(form),
                form.require("value", value(form, type), Value.UNKNOWN),
                form.requiredText("source"),
                form.require("confidence", form.word("confidence", Confidence.class), Confidence.LOW));
    }

    private static Optional<Value> value(Form form, ParameterType type) {
        return type == ParameterType.DURATION
                ? form.period("value").map(Value.Span::new)
                : form.number("value").map(Value.Num::new);
    }

    private static String sector(Form form) {
        Optional<String> sector = form.text("sector");
        sector.filter(text -> !SECTOR.matcher(text).matches())
                .ifPresent(text -> form.invalid(
                        "sector", "`" + text + "` is no sector: a class of ISIC such as ISIC-1410, or its beginning"));
        return sector.orElse("");
    }
}
