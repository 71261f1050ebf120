package org.assay.conditions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.assay.api.value.Value;
import org.assay.conditions.partial.Aggregate;
import org.assay.conditions.partial.Arithmetic;
import org.assay.conditions.partial.Known;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Sifted;
import org.assay.conditions.partial.Unknown;

/**
 * The functions that a condition may call. What is written like one but is a part of the language of its own, such as
 * {@code not(...)}, is not among them.
 */
@SuppressWarnings("ImmutableEnumChecker") // the rules have no state
public enum Function {
    /** How many members a list has. */
    COUNT("count", aggregate(Aggregate.COUNT)),
    /** The sum of a list of numbers; zero for an empty list. */
    SUM("sum", aggregate(Aggregate.SUM)),
    /** The smallest of a list of numbers. */
    MIN("min", aggregate(Aggregate.MIN)),
    /** The largest of a list of numbers. */
    MAX("max", aggregate(Aggregate.MAX)),
    /** The mean of a list of numbers. */
    MEAN("mean", aggregate(Aggregate.MEAN)),
    /** A number without its sign. */
    ABS("abs", arguments -> Arithmetic.absolute(arguments.get(0))),
    /** The largest whole number that is not larger. */
    FLOOR("floor", arguments -> Arithmetic.rounded(arguments.get(0), 0, RoundingMode.FLOOR)),
    /** The smallest whole number that is not smaller. */
    CEILING("ceiling", arguments -> Arithmetic.rounded(arguments.get(0), 0, RoundingMode.CEILING)),
    /** A number rounded to so many decimals, halves away from zero. */
    ROUND_HALF_UP("round half up", Function::roundHalfUp),
    /** Whether a list has a member. */
    LIST_CONTAINS("list contains", Function::listContains),
    /** Whether a text has a part. */
    CONTAINS("contains", test(String::contains)),
    /** Whether a text begins with a part. */
    STARTS_WITH("starts with", test(String::startsWith)),
    /** Whether a text ends with a part. */
    ENDS_WITH("ends with", test(String::endsWith)),
    /** How many characters a text has. */
    STRING_LENGTH(
            "string length", text(text -> new Value.Num(BigDecimal.valueOf(text.codePointCount(0, text.length()))))),
    /** A text in capitals. */
    UPPER_CASE("upper case", text(text -> new Value.Text(text.toUpperCase(Locale.ROOT)))),
    /** A text in small letters. */
    LOWER_CASE("lower case", text(text -> new Value.Text(text.toLowerCase(Locale.ROOT))));

    private final String word;
    private final Rule rule;

    Function(String word, Rule rule) {
        this.word = word;
        this.rule = rule;
    }

    static Optional<Function> find(String word) {
        return Arrays.stream(values())
                .filter(function -> function.word.equals(word))
                .findFirst();
    }

    /** Returns the function's name as it is written. */
    public String word() {
        return word;
    }

    Partial of(List<Partial> arguments) {
        return rule.of(arguments);
    }

    private static Rule aggregate(Aggregate aggregate) {
        return arguments -> aggregate.of(arguments.get(0));
    }

    private static Partial roundHalfUp(List<Partial> arguments) {
        Value.Num decimals = (Value.Num) arguments.get(1).decided();
        return Arithmetic.rounded(arguments.get(0), decimals.value().intValueExact(), RoundingMode.HALF_UP);
    }

    private static Partial listContains(List<Partial> arguments) {
        return arguments.get(0) instanceof Sifted list ? list.contains(arguments.get(1)) : Unknown.UNKNOWN;
    }

    private static Rule test(BiPredicate<String, String> test) {
        return arguments -> text(arguments.get(0))
                .flatMap(text -> text(arguments.get(1)).map(part -> Partial.of(test.test(text, part))))
                .orElse(Unknown.UNKNOWN);
    }

    private static Rule text(java.util.function.Function<String, Value> rule) {
        return arguments -> text(arguments.get(0)).map(rule).map(Partial::of).orElse(Unknown.UNKNOWN);
    }

    private static Optional<String> text(Partial text) {
        return text instanceof Known known ? Optional.of(((Value.Text) known.value()).value()) : Optional.empty();
    }

    private interface Rule {
        Partial of(List<Partial> arguments);
    }
}
