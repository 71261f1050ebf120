package org.assay.conditions;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.issue.Nearest;
import org.assay.api.value.Form;
import org.assay.api.value.Value;
import org.assay.conditions.syntax.Syntax;

/** Checks what is written like a function: that there is one, and that its arguments fit. */
final class Calls {
    private static final String MOST_PROTECTIVE = "most protective";
    private static final String OUTCOME = "outcome";
    private static final String POINTS = "points";
    /** All that may be called anywhere; scores may ask for results of requirements besides. */
    static final Set<String> WORDS = Stream.concat(
                    Stream.of("not", "date", "duration", MOST_PROTECTIVE),
                    Arrays.stream(Function.values()).map(Function::word))
            .collect(Collectors.toUnmodifiableSet());

    private final Checker checker;

    Calls(Checker checker) {
        this.checker = checker;
    }

    Expression of(Syntax.Call call) {
        return switch (call.function()) {
            case "not" -> not(call);
            case "date" -> date(call);
            case "duration" -> duration(call);
            case MOST_PROTECTIVE -> new Protections(checker).of(call);
            case OUTCOME, POINTS -> result(call);
            default ->
                Function.find(call.function())
                        .map(function -> of(function, call))
                        .orElseGet(() -> unknown(call));
        };
    }

    private Expression unknown(Syntax.Call call) {
        String hint = Unavailable.hint(call.function()).orElseGet(() -> Nearest.hint(call.function(), WORDS));
        return checker.fault(call.at(), "`" + call.function() + "` is no function that may be used" + hint);
    }

    private Expression not(Syntax.Call call) {
        return hasArguments(call, 1)
                ? new Not(call.at(), checker.truth(call.arguments().get(0), "`not` takes what is"))
                : wrongCount(call, "one argument");
    }

    private Expression date(Syntax.Call call) {
        Optional<LocalDate> day = literal(call).flatMap(Form::day);
        return day.<Expression>map(date -> Literal.of(call.at(), new Type.Day(), new Value.Day(date)))
                .orElseGet(() -> checker.fault(call.at(), "a date is written `date(\"2026-01-31\")`"));
    }

    private Expression duration(Syntax.Call call) {
        Optional<Period> span = literal(call).flatMap(Form::span);
        return span.<Expression>map(period -> Literal.of(call.at(), new Type.Span(), new Value.Span(period)))
                .orElseGet(() -> checker.fault(
                        call.at(), "a duration is written in days or months, `duration(\"P30D\")` or `P12M`"));
    }

    /** What became of another requirement, where a score may ask for it. */
    private Expression result(Syntax.Call call) {
        return literal(call)
                .map(requirement -> checker.references().result(call, requirement))
                .orElseGet(() ->
                        checker.fault(call.at(), "`" + call.function() + "` takes the id of a requirement, in quotes"));
    }

    private static Optional<String> literal(Syntax.Call call) {
        return hasArguments(call, 1) && call.arguments().get(0) instanceof Syntax.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private static boolean hasArguments(Syntax.Call call, int count) {
        return call.arguments().size() == count;
    }

    private Expression wrongCount(Syntax.Call call, String expected) {
        return checker.fault(call.at(), "`" + call.function() + "` takes " + expected);
    }

    private Expression of(Function function, Syntax.Call call) {
        return switch (function) {
            case COUNT -> hasArguments(call, 1) ? count(call) : wrongCount(call, "one list");
            case SUM, MIN, MAX, MEAN -> aggregate(function, call);
            case ABS, FLOOR, CEILING -> hasArguments(call, 1) ? number(function, call) : wrongCount(call, "one number");
            case ROUND_HALF_UP ->
                hasArguments(call, 2) ? rounded(call) : wrongCount(call, "a number and how many decimals to keep");
            case LIST_CONTAINS -> hasArguments(call, 2) ? listContains(call) : wrongCount(call, "a list and a value");
            case CONTAINS, STARTS_WITH, ENDS_WITH ->
                hasArguments(call, 2)
                        ? texts(function, call, new Type.Truth())
                        : wrongCount(call, "a text and a part of it");
            case STRING_LENGTH ->
                hasArguments(call, 1) ? texts(function, call, new Type.Number("")) : wrongCount(call, "one text");
            case UPPER_CASE, LOWER_CASE ->
                hasArguments(call, 1) ? texts(function, call, new Type.Text()) : wrongCount(call, "one text");
        };
    }

    private Expression count(Syntax.Call call) {
        Expression list =
                checker.expect(checker.check(call.arguments().get(0)), Type.Items.class, "`count` takes a list");
        return new Call(call.at(), Function.COUNT, List.of(list), new Type.Number(""));
    }

    /** Either one list of numbers, or the numbers themselves. */
    private Expression aggregate(Function function, Syntax.Call call) {
        List<Expression> arguments = checker.checkAll(call.arguments());
        if (arguments.isEmpty()) {
            return wrongCount(call, "a list of numbers, or numbers");
        }
        boolean isList = arguments.size() == 1 && arguments.get(0).type() instanceof Type.Items;
        Expression list = isList ? arguments.get(0) : checker.list(call.at(), numbers(function, arguments));
        return list.type() instanceof Type.Items items ? aggregate(function, call, list, items.of()) : list;
    }

    private List<Expression> numbers(Function function, List<Expression> arguments) {
        return arguments.stream()
                .map(argument -> checker.expect(argument, Type.Number.class, "`" + function.word() + "` takes numbers"))
                .toList();
    }

    private Expression aggregate(Function function, Syntax.Call call, Expression list, Type member) {
        Type type = member instanceof Type.Nothing ? new Type.Number("") : member;
        return type instanceof Type.Number
                ? new Call(call.at(), function, List.of(list), type)
                : checker.fault(
                        list.at(),
                        "`" + function.word() + "` takes numbers, but this is "
                                + list.type().describe());
    }

    private Expression number(Function function, Syntax.Call call) {
        Expression number = checker.number(call.arguments().get(0), "`" + function.word() + "` takes");
        return new Call(call.at(), function, List.of(number), number.type());
    }

    private Expression rounded(Syntax.Call call) {
        Expression number = checker.number(call.arguments().get(0), "`round half up` takes");
        Syntax decimals = call.arguments().get(1);
        return Calculations.whole(decimals, 34).isPresent()
                ? new Call(call.at(), Function.ROUND_HALF_UP, List.of(number, checker.check(decimals)), number.type())
                : checker.fault(decimals.at(), "how many decimals to keep is a whole number up to 34, written out");
    }

    private Expression listContains(Syntax.Call call) {
        Expression list = checker.expect(
                checker.check(call.arguments().get(0)), Type.Items.class, "`list contains` takes a list");
        Expression value = checker.check(call.arguments().get(1));
        if (!(list.type() instanceof Type.Items items)) {
            return list;
        }
        Optional<Type> common = items.of().with(value.type());
        if (common.isEmpty()) {
            return checker.fault(value.at(), "compares " + Comparisons.difference(items.of(), value.type()));
        }
        return common.get().isComparable()
                ? new Call(call.at(), Function.LIST_CONTAINS, List.of(list, value), new Type.Truth())
                : checker.fault(value.at(), "records cannot be compared: write `some x in list satisfies ...`");
    }

    private Expression texts(Function function, Syntax.Call call, Type type) {
        List<Expression> texts = checker.checkAll(call.arguments()).stream()
                .map(text -> checker.expect(text, Type.Text.class, "`" + function.word() + "` takes text"))
                .toList();
        return new Call(call.at(), function, texts, type);
    }
}
