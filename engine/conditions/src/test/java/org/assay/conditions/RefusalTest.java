package org.assay.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.dmn.feel.runtime.FEELFunction;
import org.kie.dmn.feel.runtime.functions.BuiltInFunctions;

/** What may not be written, each with its place and what may be written instead. */
class RefusalTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '~', textBlock = """
            plain.n <= 5 and                                   -> 1:14 unexpected `and` at the end
            plain.n <                                          -> 1:10 the condition ends too early: something is missing, or a bracket is not closed
            (plain.n > 3                                       -> 1:13 the condition ends too early: something is missing, or a bracket is not closed
            plain.n > 3)                                       -> 1:12 unexpected `)` at the end
            ((plain.n)                                         -> 1:11 the condition ends too early: something is missing, or a bracket is not closed
            plain.n & 3                                        -> 1:9 unexpected `&`: write `and`
            plain.n > 3 && site.lit                            -> 1:13 unexpected `&`: write `and`
            plain.n > 3 || site.lit                            -> 1:13 unexpected `|`: write `or`
            plain.n > 3 AND site.lit                           -> 1:13 unexpected `AND`: write `and`, in lower case
            !site.lit                                          -> 1:1 unexpected `!`: write `not(...)`
            not site.lit                                       -> 1:5 unexpected `site`: write `not(...)`, with brackets
            country = 'BD'                                     -> 1:14 unexpected `'`: a text stands between double quotes: "..."
            country = "BD                                      -> 1:11 unexpected `"`: the text that begins here does not end
            plain.n == 3                                       -> 1:10 write `=`, not `==`
            plain.n <> 3                                       -> 1:10 write `!=`, not `<>`
            plain.n => 3                                       -> 1:10 write `>=`, not `=>`
            plain.n =< 3                                       -> 1:10 write `<=`, not `=<`
            plain.n % 2 = 0                                    -> 1:9 unexpected `%`: a percentage is a plain number, without a sign
            plain.n in (plain.m..hours.weekly)                 -> 1:20 unexpected `..`: a range between names needs a square bracket: `[a..b]`, `[a..b)` or `(a..b]`
            lists contains(numbers.all, 1)                     -> 1:7 `lists contains` is no function; did you mean `list contains`?
            most protectve(limit.weekly, law.weekly) > 1       -> 1:6 `most protectve` is no function; did you mean `most protective`?
            plain.n in (plain.m..]                             -> 1:23 a range has two ends; for one write `x >= 1`
            plain.n in [1..]                                   -> 1:17 a range has two ends; for one write `x >= 1`
            plain.n is null                                    -> 1:9 unexpected `is`: write `x = null` or `x = y`
            country like "a"                                   -> 1:9 unexpected `like`: write `contains(text, part)`
            plain.n ? 1 : 2                                    -> 1:9 unexpected `?`: write `if a then b else c`
            plain.n mod 2 = 0                                  -> 1:9 unexpected `mod`: it is `x - y * floor(x / y)`
            country = "a..]" and                               -> 1:18 unexpected `and` at the end
            plain.n foo(3)                                     -> 1:9 unexpected `foo`
            plain.n > 3;                                       -> 1:12 unexpected `;` at the end
            """)
    void whatCannotBeRead(String text, String expected) {
        assertThat(faults(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '~', textBlock = """
            plain.n in [1..5] and site.lit                     -> 1:12 `in` without brackets after it takes in all that follows, `and` and `or` too: write `x in (...)`, `x in ([a..b])` or `(x in list)`
            plain.n in < 3 or site.lit                         -> 1:12 `in` without brackets after it takes in all that follows, `and` and `or` too: write `x in (...)`, `x in ([a..b])` or `(x in list)`
            mark.all[1] = "A"                                  -> 1:10 a member cannot be taken by its number: select by a condition, `list[x = 1]`
            for x in numbers.all return x                      -> 1:1 `for` is not allowed: select with `list[...]`, take a field with `list.field`
            function(x) x                                      -> 1:1 a condition cannot define functions
            site.lit instance of boolean                       -> 1:1 `instance of` is not allowed: the type of every name is known
            now() > 3                                          -> 1:1 `now` is no function that may be used: a condition has no clock; `as_of` is the day of the assessment
            today() > audit.date                               -> 1:1 `today` is no function that may be used: a condition has no clock; `as_of` is the day of the assessment
            matches(country, "B.*")                            -> 1:1 `matches` is no function that may be used: a condition has no patterns; there are `contains`, `starts with` and `ends with`
            replace(country, "a", "b") = "c"                   -> 1:1 `replace` is no function that may be used: a condition has no patterns; there are `contains`, `starts with` and `ends with`
            split(country, ",") = []                           -> 1:1 `split` is no function that may be used: a condition has no patterns; there are `contains`, `starts with` and `ends with`
            cuont(numbers.all) > 1                             -> 1:1 `cuont` is no function that may be used; did you mean `count`?
            date and time("2026-01-01T00:00:00") > audit.date  -> 1:1 `date and time` is no function that may be used; write `date("2026-01-31")`
            count(list: numbers.all) > 1                       -> 1:7 arguments have no names here: write the value alone
            {"a": 1}.a = 1                                     -> 1:2 a name given here is one word of letters, digits and `_`
            site.lit in (true)                                 -> 1:1 `in` tests a number, a text, a date or a duration, but this is true or false
            mark.all in ("A")                                  -> 1:1 `in` tests a number, a text, a date or a duration, but this is a list (of text)
            plain.n in (numbers.all)                           -> 1:13 a list stands after `in` alone and without brackets, `(x in list)`, or write `list contains(list, x)`
            plain.n in [5..1]                                  -> 1:12 nothing lies in this range: its lower end is above its upper end
            [1..5] = 3                                         -> 1:1 a range may stand only after `in`
            plain.n in (!= 3)                                  -> 1:13 `!=` is no test for `in`: write `not(x in (...))`
            @"2026-01-01" = audit.date                         -> 1:1 `@"..."` is not allowed: write `date("2026-01-31")` or `duration("P30D")`
            plain.n = 12345678901234567890123456789012345      -> 1:11 a number has at most 34 digits and an exponent of at most 100
            plain.n = 1e101                                    -> 1:11 a number has at most 34 digits and an exponent of at most 100
            +plain.n = 3                                       -> 1:1 a number needs no plus sign before it
            worst["kind"] = "a"                                -> 1:1 `[...]` selects from a list, but this is a record: take a field of it with `record.field`
            plain.n = undefined                                -> 1:1 nothing is written so: whether an answer is missing is asked with `x = null`
            worst.kind(3)                                      -> 1:1 only a function can be called, by its name
            worst ... kind                                     -> 1:1 `...` is not allowed: write the whole path, `a.b.c`
            country in "BD" and site.lit                       -> 1:12 `in` without brackets after it takes in all that follows, `and` and `or` too: write `x in (...)`, `x in ([a..b])` or `(x in list)`
            """)
    void whatIsNotAllowed(String text, String expected) {
        assertThat(faults(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '~', textBlock = """
            hours.wekly > 3                                    -> 1:1 unknown name `hours.wekly`; did you mean `hours.weekly`?
            hours > 3                                          -> 1:1 unknown name `hours`
            hours.weekly.x > 3                                 -> 1:14 `x` is asked of a number in h, which has no fields
            worst.kin = "a"                                    -> 1:7 there is no field `kin`; did you mean `kind`?
            incidents.kin = []                                 -> 1:11 there is no field `kin`; did you mean `kind`?
            count(incidents[kidn = "a"]) = 1                   -> 1:17 unknown name `kidn`; did you mean `kind`?
            some i in incidents satisfies i.kidn = "a"         -> 1:33 there is no field `kidn`; did you mean `kind`?
            some i in incidents, t in i.tags satisfies t = "x" -> 1:27 `i` cannot be used in a list of the same quantifier: write a second one after `satisfies`
            some i in incidents, i in numbers.all satisfies i = 1 -> 1:22 `i` is given twice
            {a: 1, a: 2}.a = 1                                 -> 1:8 `a` is given twice
            {hours: 1}.hours = 1                               -> 1:2 the key `hours` hides a name: choose another
            ?                                                  -> 1:1 unknown name `?`
            item = 3                                           -> 1:1 unknown name `item`
            [].x = []                                          -> 1:4 `x` is asked of an empty list, which has no fields
            {}.x = 1                                           -> 1:4 there is no field `x`
            """)
    void names(String text, String expected) {
        assertThat(faults(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '~', textBlock = """
            some i in worst satisfies i = 1                    -> 1:11 `some` goes through a list, but this is a record
            plain.n = "a"                                      -> 1:11 compares a number with text
            plain.n < country                                  -> 1:11 compares a number with text
            hours.weekly = share.proof                         -> 1:16 compares h with %
            hours.weekly + share.proof > 3                     -> 1:16 adds % to h
            hours.weekly - people.staff > 3                    -> 1:16 subtracts count from h
            audit.date - audit.date > audit.age                -> 1:14 two dates are not added or subtracted: compare one with the other plus a duration
            country > 3                                        -> 1:11 compares text with a number
            site.lit > site.locked                             -> 1:1 `>` compares numbers, texts, dates or durations, but this is true or false
            site.lit = 1                                       -> 1:12 compares true or false with a number
            site.lit and plain.n                               -> 1:14 `and` joins what is true or false, but this is a number
            plain.n                                            -> 1:1 a condition is true or false, but this is a number
            if plain.n then 1 else 2                           -> 1:4 the condition after `if` is true or false, but this is a number
            if site.lit then 1 else "a"                        -> 1:25 `then` gives a number, but `else` gives text
            [1, "a"] = []                                      -> 1:5 a list that begins with a number cannot hold text
            {a: 1} = {a: 1}                                    -> 1:1 records cannot be compared: compare their fields
            worst = worst                                      -> 1:1 records cannot be compared: compare their fields
            incidents = incidents                              -> 1:1 records cannot be compared: compare their fields
            incidents[days > 3].days > 3                       -> 1:28 compares a list (of a number in d) with a number
            plain.n in (site.lit)                              -> 1:13 compares a number with true or false
            country in numbers.all                             -> 1:12 compares text with a number
            (country in numbers.all)                           -> 1:13 compares text with a number
            min(hours.weekly, share.proof) = 1                 -> 1:19 a list that begins with a number in h cannot hold a number in %
            limit.weekly < share.proof                         -> 1:16 compares h with %
            plain.n between "a" and 5                          -> 1:17 compares a number with text
            list contains(incidents, worst)                    -> 1:26 records cannot be compared: write `some x in list satisfies ...`
            list contains(numbers.all, "a")                    -> 1:28 compares a number with text
            numbers.all = ["a"]                                -> 1:16 compares a list (of a number) with a list (of text)
            numbers.all[item = "a"] = []                       -> 1:20 compares a number with text
            "a"                                                -> 1:1 a condition is true or false, but this is text
            """)
    void types(String text, String expected) {
        assertThat(faults(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '~', textBlock = """
            hours.weekly + audit.date > 3                      -> 1:16 `+` takes a number, but this is a date
            audit.date + 3 > audit.date                        -> 1:14 `+` takes a duration after a date, but this is a number
            not(plain.n)                                       -> 1:5 `not` takes what is true or false, but this is a number
            -country = "a"                                     -> 1:2 `-` takes a number, but this is text
            date(2026, 1, 31) = audit.date                     -> 1:1 a date is written `date("2026-01-31")`
            date("2026-02-30") = audit.date                    -> 1:1 a date is written `date("2026-01-31")`
            date(country) = audit.date                         -> 1:1 a date is written `date("2026-01-31")`
            duration("PT1H") < audit.age                       -> 1:1 a duration is written in days or months, `duration("P30D")` or `P12M`
            duration("30") < audit.age                         -> 1:1 a duration is written in days or months, `duration("P30D")` or `P12M`
            plain.n ** plain.m = 1                             -> 1:12 an exponent is a whole number from -100 to 100, written out
            plain.n ** 2.5 = 1                                 -> 1:12 an exponent is a whole number from -100 to 100, written out
            plain.n ** 101 = 1                                 -> 1:12 an exponent is a whole number from -100 to 100, written out
            round half up(plain.n) = 1                         -> 1:1 `round half up` takes a number and how many decimals to keep
            round half up(plain.n, plain.m) = 1                -> 1:24 how many decimals to keep is a whole number up to 34, written out
            round half up(plain.n, 1.5) = 1                    -> 1:24 how many decimals to keep is a whole number up to 34, written out
            abs(country) = 1                                   -> 1:5 `abs` takes a number, but this is text
            abs(1, 2) = 1                                      -> 1:1 `abs` takes one number
            sum(mark.all) = 1                                  -> 1:5 `sum` takes numbers, but this is a list (of text)
            sum() = 1                                          -> 1:1 `sum` takes a list of numbers, or numbers
            sum(incidents) = 1                                 -> 1:5 `sum` takes numbers, but this is a list (of a record)
            min(numbers.all, 3) = 1                            -> 1:5 `min` takes numbers, but this is a list (of a number)
            min(country) = 1                                   -> 1:5 `min` takes numbers, but this is text
            count(plain.n) = 1                                 -> 1:7 `count` takes a list, but this is a number
            count() = 1                                        -> 1:1 `count` takes one list
            string length(plain.n) = 1                         -> 1:15 `string length` takes text, but this is a number
            contains(country) = true                           -> 1:1 `contains` takes a text and a part of it
            most protective() > 1                              -> 1:1 `most protective` takes parameters, at least one
            most protective(limit.weekly, law.rest) > 1        -> 1:31 of `limit.weekly` the lower value protects more, but of `law.rest` the higher
            most protective(limit.weekly, law.unsaid) > 1      -> 1:31 `law.unsaid` does not say which of its values protects more
            most protective(law.unsaid) > 1                    -> 1:17 `law.unsaid` does not say which of its values protects more
            most protective(limit.weekly, law.weekly * 2) > 1  -> 1:31 `most protective` takes parameters, plain numbers and durations, not calculations
            most protective(limit.weekly, plain.n) > 1         -> 1:31 `most protective` takes parameters, plain numbers and durations, not calculations
            most protective(limit.weekly, "a") > 1             -> 1:31 `most protective` takes a number or a duration, but this is text
            list contains(country, "a")                        -> 1:15 `list contains` takes a list, but this is text
            """)
    void functionsAndArithmetic(String text, String expected) {
        assertThat(faults(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", quoteCharacter = '~', textBlock = """
            plain.n in (null)                                  -> 1:13 `null` may only be compared with one answer: `x = null` or `x != null`
            plain.n < null                                     -> 1:11 `null` may only be compared with one answer: `x = null` or `x != null`
            null = null                                        -> 1:8 `null` may only be compared with one answer: `x = null` or `x != null`
            plain.n + 1 = null                                 -> 1:1 only an indicator, a parameter or a field of a record can be `null`, not this
            count(numbers.all) = null                          -> 1:1 only an indicator, a parameter or a field of a record can be `null`, not this
            some n in numbers.all satisfies n = null           -> 1:33 only an indicator, a parameter or a field of a record can be `null`, not this
            plain.n + null = 3                                 -> 1:11 `null` may only be compared with one answer: `x = null` or `x != null`
            if site.lit then null else 1                       -> 1:18 `null` may only be compared with one answer: `x = null` or `x != null`
            [] = null                                          -> 1:1 only an indicator, a parameter or a field of a record can be `null`, not this
            """)
    void nullIsForComparisonOnly(String text, String expected) {
        assertThat(faults(text)).containsExactly(expected);
    }

    /** Whatever the library has and conditions have not is refused by name, and each time something else is offered. */
    @ParameterizedTest
    @MethodSource("functionsOfTheLibrary")
    void aFunctionThatIsNotAllowedIsRefusedWithSomethingElse(String function) {
        List<String> faults = faults(function + "(country) = country");

        assertThat(faults).first().asString().startsWith("1:1 `" + function + "` is no function that may be used");
        assertThat(Unavailable.hint(function))
                .hasValueSatisfying(hint -> assertThat(faults.get(0)).endsWith(hint));
    }

    static Stream<String> functionsOfTheLibrary() {
        return Arrays.stream(BuiltInFunctions.getFunctions())
                .map(FEELFunction::getName)
                .filter(name -> !Calls.WORDS.contains(name))
                .distinct();
    }

    @Test
    void theLibraryHasFunctionsThatConditionsHaveNot() {
        assertThat(functionsOfTheLibrary()).hasSizeGreaterThan(50);
    }

    @Test
    void allFaultsAtOnceInOrderOfTheText() {
        assertThat(faults("(plain.n = \"a\" or hours.wekly > 3)\n and cuntry = 3"))
                .containsExactly(
                        "1:12 compares a number with text",
                        "1:19 unknown name `hours.wekly`; did you mean `hours.weekly`?",
                        "2:6 unknown name `cuntry`; did you mean `country`?");
    }

    @Test
    void anExpressionNeedNotBeTrueOrFalse() {
        assertThat(Condition.parse("hours.weekly", Conditions.WORDS).faults()).isEmpty();
        assertThat(Conditions.parse("hours.weekly * 2").type()).isEqualTo(new Type.Number("h"));
        assertThat(Conditions.parse("hours.weekly / hours.daily").type()).isEqualTo(new Type.Number(""));
        assertThat(Conditions.parse("2 * hours.weekly / 5").type()).isEqualTo(new Type.Number("h"));
        assertThat(Conditions.parse("hours.weekly * hours.daily").type()).isEqualTo(new Type.Number(""));
        assertThat(Conditions.parse("1 + hours.weekly").type()).isEqualTo(new Type.Number("h"));
        assertThat(Conditions.parse("max(1, hours.weekly)").type()).isEqualTo(new Type.Number("h"));
        assertThat(Conditions.parse("sum(incidents.days)").type()).isEqualTo(new Type.Number("d"));
    }

    private static List<String> faults(String text) {
        return Condition.parseTruth(text, Conditions.WORDS).faults().stream()
                .map(fault -> fault.line() + ":" + fault.column() + " " + fault.message())
                .toList();
    }
}
