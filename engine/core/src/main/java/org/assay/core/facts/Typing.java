package org.assay.core.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.profile.Answer;
import org.assay.api.profile.Observation;
import org.assay.api.ruleset.Indicator;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.api.value.Numbers;
import org.assay.api.value.Value;
import org.assay.ruleset.units.Units;

/** Types answers as their indicators declare, in the indicators' units, and notes every answer that does not fit. */
public final class Typing {
    private final Units units;
    private final List<Issue> issues;
    private final IdentityHashMap<Answer, Typed> typed;

    private record Typed(Indicator indicator, Units units, Fact fact) {}

    /** Makes a typing that notes its faults in this list. */
    public Typing(Units units, List<Issue> issues) {
        this(units, issues, new IdentityHashMap<>());
    }

    private Typing(Units units, List<Issue> issues, IdentityHashMap<Answer, Typed> typed) {
        this.units = units;
        this.issues = issues;
        this.typed = typed;
    }

    /** Returns the same in other units; what both are given alike is typed, and noted, once. */
    public Typing in(Units others) {
        return new Typing(others, issues, typed);
    }

    /** Types one answer; observations that do not fit are left out and noted. */
    public Fact fact(Indicator indicator, Answer answer) {
        Typed known = typed.get(answer);
        if (known == null || !known.indicator.equals(indicator) || !known.units.equals(units)) {
            known = new Typed(indicator, units, type(indicator, answer));
            typed.put(answer, known);
        }
        return known.fact;
    }

    private Fact type(Indicator indicator, Answer answer) {
        List<Observed> observed = new ArrayList<>(answer.observations().size());
        for (Observation observation : answer.observations()) {
            Value value = value(indicator, observation.value(), observation.unit());
            if (!(value instanceof Value.Unknown)) {
                observed.add(new Observed(value, observation.evidence(), observation.source()));
            }
        }
        return new Fact(observed, true);
    }

    private Value value(Indicator indicator, Datum datum, Optional<String> unit) {
        if (datum instanceof Datum.Absent) {
            return Value.UNKNOWN;
        }
        if (unit.isPresent() && !indicator.type().isNumber()) {
            return refuse(IssueCode.PROFILE_WRONG_UNIT, indicator, datum, "an answer without a unit");
        }
        return switch (indicator.type()) {
            case WHOLE, DECIMAL, PERCENTAGE, MONEY -> number(indicator, datum, unit);
            case BOOLEAN ->
                scalar(
                        indicator,
                        datum,
                        "true or false",
                        text -> Form.truth(text).map(Value.Bool::new));
            case DATE -> day(indicator, datum);
            case DURATION ->
                scalar(
                        indicator,
                        datum,
                        "a length of time such as P12M",
                        text -> Form.span(text).map(Value.Span::new));
            case CHOICE -> option(indicator, datum);
            case TEXT -> scalar(indicator, datum, "a text", text -> Optional.of(new Value.Text(text)));
            case MULTIPLE_CHOICE -> items(indicator, datum, member -> option(indicator, member));
            case TEXTS ->
                items(
                        indicator,
                        datum,
                        member -> scalar(indicator, member, "a text", text -> Optional.of(new Value.Text(text))));
            case RECORDS -> items(indicator, datum, member -> fields(indicator, member));
        };
    }

    private Value scalar(Indicator indicator, Datum datum, String expected, Function<String, Optional<Value>> read) {
        Optional<Value> value = datum instanceof Datum.Scalar scalar ? read.apply(scalar.text()) : Optional.empty();
        return value.orElseGet(() -> refuse(IssueCode.PROFILE_WRONG_TYPE, indicator, datum, expected));
    }

    private Value day(Indicator indicator, Datum datum) {
        Optional<Value> day =
                datum instanceof Datum.Scalar scalar ? Form.day(scalar.text()).map(Value.Day::new) : Optional.empty();
        return day.orElseGet(() ->
                refuse(IssueCode.PROFILE_WRONG_DATE, indicator, datum, "a date of the calendar such as 2026-03-31"));
    }

    private Value option(Indicator indicator, Datum datum) {
        String given = datum instanceof Datum.Scalar scalar ? scalar.text() : "";
        if (indicator.options().contains(given)) {
            return new Value.Text(given);
        }
        String allowed = "one of " + String.join(", ", indicator.options());
        return refuse(
                IssueCode.PROFILE_OUT_OF_RANGE, indicator, datum, allowed, Nearest.hint(given, indicator.options()));
    }

    private Value number(Indicator indicator, Datum datum, Optional<String> unit) {
        Optional<BigDecimal> given =
                datum instanceof Datum.Scalar scalar ? Numbers.parse(scalar.text()) : Optional.empty();
        if (given.isEmpty()) {
            return refuse(IssueCode.PROFILE_WRONG_TYPE, indicator, datum, "a number" + inUnit(indicator));
        }
        String from = unit.orElse(indicator.unit());
        Optional<BigDecimal> converted = units.convert(given.get(), from, indicator.unit());
        if (converted.isEmpty()) {
            String expected = "a number in " + indicator.unit() + " or a unit it can be converted from";
            return refuse(IssueCode.PROFILE_WRONG_UNIT, indicator, datum, expected, " in " + from);
        }
        return inRange(indicator, datum, converted.get());
    }

    private Value inRange(Indicator indicator, Datum datum, BigDecimal number) {
        boolean whole = indicator.type() != org.assay.api.ruleset.IndicatorType.WHOLE
                || number.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            return refuse(IssueCode.PROFILE_WRONG_TYPE, indicator, datum, "a whole number" + inUnit(indicator));
        }
        boolean low =
                indicator.minimum().map(least -> number.compareTo(least) < 0).orElse(false);
        boolean high =
                indicator.maximum().map(most -> number.compareTo(most) > 0).orElse(false);
        return low || high
                ? refuse(IssueCode.PROFILE_OUT_OF_RANGE, indicator, datum, "a number " + range(indicator))
                : new Value.Num(number);
    }

    private static String inUnit(Indicator indicator) {
        return indicator.unit().isEmpty() ? "" : " in " + indicator.unit();
    }

    private static String range(Indicator indicator) {
        String least = indicator
                .minimum()
                .map(number -> "from " + number.toPlainString())
                .orElse("");
        String most = indicator
                .maximum()
                .map(number -> "up to " + number.toPlainString())
                .orElse("");
        return (least + " " + most).strip() + inUnit(indicator);
    }

    private Value items(Indicator indicator, Datum datum, Function<Datum, Value> read) {
        if (datum instanceof Datum.Items items) {
            return new Value.Items(items.members().stream().map(read).toList());
        }
        return refuse(IssueCode.PROFILE_WRONG_TYPE, indicator, datum, "a list; `[]` says that there are none");
    }

    private Value fields(Indicator indicator, Datum datum) {
        if (!(datum instanceof Datum.Fields given)) {
            return refuse(
                    IssueCode.PROFILE_WRONG_TYPE, indicator, datum, "a record with the fields " + names(indicator));
        }
        Map<String, Value> values = new HashMap<>();
        for (Map.Entry<String, Datum> entry : given.entries().entrySet()) {
            Optional<Indicator> field = indicator.field(entry.getKey());
            if (field.isEmpty()) {
                noteUnknownField(indicator, given.at(entry.getKey()), entry.getKey());
            } else {
                values.put(entry.getKey(), value(named(indicator, field.get()), entry.getValue(), Optional.empty()));
            }
        }
        return new Value.Fields(ordered(indicator, values));
    }

    /** Fields are shown in the order in which the indicator lists them, whatever the order of the answer. */
    private static Map<String, Value> ordered(Indicator indicator, Map<String, Value> values) {
        Map<String, Value> ordered = new LinkedHashMap<>();
        indicator.fields().stream()
                .map(Indicator::id)
                .filter(values::containsKey)
                .forEach(id -> ordered.put(id, values.get(id)));
        return ordered;
    }

    /** The same field, called by its indicator and its own id in messages. */
    private static Indicator named(Indicator indicator, Indicator field) {
        return new Indicator(
                indicator.id() + "." + field.id(),
                field.type(),
                field.unit(),
                field.minimum(),
                field.maximum(),
                field.options(),
                field.fields(),
                field.question(),
                field.help(),
                field.tags());
    }

    private void noteUnknownField(Indicator indicator, Location at, String field) {
        List<String> known = indicator.fields().stream().map(Indicator::id).toList();
        issues.add(Issue.error(
                IssueCode.PROFILE_UNKNOWN_KEY,
                at,
                "`" + indicator.id() + "` has no field `" + field + "`" + Nearest.hint(field, known) + "; it has "
                        + String.join(", ", known)));
    }

    private static String names(Indicator indicator) {
        return String.join(", ", indicator.fields().stream().map(Indicator::id).toList());
    }

    private Value refuse(IssueCode code, Indicator indicator, Datum datum, String expected) {
        return refuse(code, indicator, datum, expected, "");
    }

    private Value refuse(IssueCode code, Indicator indicator, Datum datum, String expected, String hint) {
        issues.add(Issue.error(
                code,
                datum.at(),
                "`" + indicator.id() + "` must be " + expected + ", not " + Form.shown(datum) + hint));
        return Value.UNKNOWN;
    }
}
