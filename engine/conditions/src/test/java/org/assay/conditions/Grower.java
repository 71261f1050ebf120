package org.assay.conditions;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * Grows random expressions that always have a value: what may be empty or zero is guarded, since there the library has
 * null and we have unknown. Where a list of the library's is summed up that may be empty, the oracle says zero.
 */
final class Grower {
    /** What a name in scope stands for. */
    private enum Kind {
        NUMBER,
        TEXT,
        RECORD
    }

    private record Local(String name, Kind kind) {}

    private final IntUnaryOperator choices;
    private final boolean whole;
    private final Deque<Local> locals = new ArrayDeque<>();
    private int depth;
    private int names;

    /**
     * @param choices made in order of growth; the first of several ways is the simplest
     * @param whole whether nothing is missing: only then may be asked what is missing ({@code x = null}) or what an absent
     *     parameter leaves over ({@code most protective}), which a completion answers otherwise
     */
    Grower(IntUnaryOperator choices, boolean whole) {
        this.choices = choices;
        this.whole = whole;
    }

    Piece any(int size) {
        depth = size;
        int kind = pick(10);
        if (kind < 7) {
            return truth();
        }
        return kind < 9 ? number() : numbers();
    }

    private int pick(int bound) {
        return choices.applyAsInt(bound);
    }

    @SafeVarargs
    private Piece grow(Supplier<Piece> leaf, Supplier<Piece>... branches) {
        if (depth <= 0) {
            return leaf.get();
        }
        depth--;
        Piece grown = pick(6) == 0 ? leaf.get() : branches[pick(branches.length)].get();
        depth++;
        return grown;
    }

    private Piece word(String... words) {
        return Piece.of(words[pick(words.length)]);
    }

    // truths

    private Piece truth() {
        return grow(
                this::truthLeaf,
                () -> Piece.of("(%s and %s)", truth(), truth()),
                () -> Piece.of("(%s or %s)", truth(), truth()),
                () -> Piece.of("(%s and %s or %s and %s)", truth(), truth(), truth(), truth()),
                () -> Piece.of("not(%s)", truth()),
                () -> Piece.of("(if %s then %s else %s)", truth(), truth(), truth()),
                () -> Piece.of("(%s " + relation() + " %s)", number(), number()),
                () -> Piece.of("(%s " + relation() + " %s)", number(), number()),
                () -> Piece.of("(%s " + relation() + " %s)", text(), text()),
                () -> Piece.of("(%s " + relation() + " %s)", day(), day()),
                () -> Piece.of("(%s " + relation() + " %s)", span(), span()),
                () -> Piece.of("(%s " + equality() + " %s)", truth(), truth()),
                () -> Piece.of("(%s " + equality() + " %s)", numbers(), numbers()),
                this::membership,
                this::membership,
                this::quantified,
                this::quantified,
                () -> Piece.of("list contains(%s, %s)", texts(), text()),
                () -> Piece.of("list contains(%s, %s)", numbers(), number()),
                () -> Piece.of(word("contains", "starts with", "ends with").text() + "(%s, %s)", text(), text()));
    }

    private Piece truthLeaf() {
        List<String> records = names(Kind.RECORD);
        if (!records.isEmpty() && pick(2) == 0) {
            return Piece.of(records.get(pick(records.size())) + ".open");
        }
        if (whole && pick(5) == 0) {
            return word("(plain.n = null)", "(country != null)", "(incidents = null)", "(worst.age = null)");
        }
        return pick(8) == 7
                ? GrownWords.TRUTH
                : word("site.locked", "site.lit", "site.safe", "worst.open", "true", "false");
    }

    private String relation() {
        return word("=", "!=", "<", "<=", ">", ">=").text();
    }

    private String equality() {
        return word("=", "!=").text();
    }

    private Piece membership() {
        return switch (pick(9)) {
            case 0 -> Piece.of("(%s in (%s, %s, %s))", number(), number(), literal(), number());
            case 1 ->
                Piece.of(
                        "(%s in "
                                + word("[0..2]", "(0..2]", "[0..2)", "(0..2)", "]0..2[")
                                        .text() + ")",
                        number());
            case 2 ->
                Piece.of(
                        "(%s in [%s..%s])",
                        "(%1$s >= %2$s and %1$s <= %3$s)", number(), sumOfLiterals(), sumOfLiterals());
            case 3 -> Piece.of("(%s in (< %s, >= 2, %s))", number(), literal(), number());
            case 4 -> Piece.of("(%s between %s and %s)", number(), number(), sumOfLiterals());
            case 5 -> Piece.of("(%s in (\"A\", %s))", text(), text());
            case 6 ->
                Piece.of(
                        "(%s in (date(\"2026-01-31\")..%s])",
                        "(%1$s > date(\"2026-01-31\") and %1$s <= %2$s)", day(), day());
            case 7 -> Piece.of("(%s in (duration(\"P28D\"), > duration(\"P28D\")))", span());
            default -> Piece.of("(%s in %s)", text(), word("mark.all", "incidents.kind", "worst.tags"));
        };
    }

    private Piece sumOfLiterals() {
        return Piece.of("plain.n + %s", literal());
    }

    private Piece quantified() {
        String word = word("some", "every").text();
        String name = "v" + names++;
        return switch (pick(4)) {
            case 0 -> Piece.of("(" + word + " " + name + " in %s satisfies %s)", numbers(), with(name, Kind.NUMBER));
            case 1 -> Piece.of("(" + word + " " + name + " in %s satisfies %s)", texts(), with(name, Kind.TEXT));
            case 2 -> Piece.of("(" + word + " " + name + " in %s satisfies %s)", records(), with(name, Kind.RECORD));
            default -> twoLists(word, name, "v" + names++);
        };
    }

    private Piece twoLists(String word, String first, String second) {
        Piece numbers = numbers();
        Piece records = records();
        locals.push(new Local(first, Kind.NUMBER));
        Piece condition = with(second, Kind.RECORD);
        locals.pop();
        String inFirst = word + " " + first + " in %s";
        String inSecond = second + " in %s satisfies %s";
        return Piece.of(
                "(" + inFirst + ", " + inSecond + ")",
                "(" + inFirst + " satisfies (" + word + " " + inSecond + "))",
                numbers,
                records,
                condition);
    }

    private Piece with(String name, Kind kind) {
        locals.push(new Local(name, kind));
        Piece truth = truth();
        locals.pop();
        return truth;
    }

    private List<String> names(Kind kind) {
        return locals.stream()
                .filter(local -> local.kind == kind && isInnermost(local))
                .map(Local::name)
                .toList();
    }

    private boolean isInnermost(Local local) {
        return locals.stream()
                .filter(other -> other.name.equals(local.name))
                .findFirst()
                .filter(local::equals)
                .isPresent();
    }

    // numbers

    private Piece number() {
        return grow(
                this::numberLeaf,
                () -> Piece.of("(%s " + word("+", "-", "*").text() + " %s)", number(), number()),
                () -> Piece.of("(%s " + word("+", "-", "*").text() + " %s * %s)", number(), number(), literal()),
                () -> Piece.of("%s / " + word("2", "-4", "0.5").text(), number()),
                () -> Piece.of("(if %2$s = 0 then 1 else %1$s / %2$s)", number(), number()),
                () -> Piece.of("(-%s)", number()),
                () -> Piece.of("(%s ** " + pick(4) + ")", numberLeaf()),
                () -> Piece.of("count(%s)", list()),
                () -> Piece.of("count(%s)", list()),
                () -> Piece.of("sum(%s)", "(if count(%1$s) = 0 then 0 else sum(%1$s))", numbers()),
                this::guarded,
                this::guarded,
                () -> Piece.of(word("sum", "min", "max", "mean").text() + "(%s, %s, %s)", number(), number(), number()),
                () -> Piece.of(word("abs", "floor", "ceiling").text() + "(%s)", number()),
                () -> Piece.of("round half up(%s, " + word("0", "1", "-1").text() + ")", number()),
                () -> Piece.of("(if %s then %s else %s)", truth(), number(), number()),
                () -> Piece.of("string length(%s)", text()),
                () -> Piece.of("{a: %s, b: 1}.a", number()));
    }

    private Piece guarded() {
        String function = word("min", "max", "mean").text();
        return pick(2) == 0
                ? Piece.of("(if count(%1$s) = 0 then %2$s else " + function + "(%1$s))", numbers(), literal())
                : Piece.of(function + "([%s, %s, %s])", number(), number(), number());
    }

    private Piece numberLeaf() {
        List<String> numbers = names(Kind.NUMBER);
        if (!numbers.isEmpty() && pick(2) == 0) {
            return Piece.of(numbers.get(pick(numbers.size())));
        }
        List<String> records = names(Kind.RECORD);
        if (!records.isEmpty() && pick(2) == 0) {
            return Piece.of(
                    records.get(pick(records.size())) + word(".days", ".age").text());
        }
        if (whole && pick(6) == 5) {
            return strictest();
        }
        if (pick(10) == 9) {
            return GrownWords.NUMBER;
        }
        return pick(3) == 2 ? literal() : word("plain.n", "plain.m", "hours.weekly", "worst.days", "law.rest");
    }

    /** The library has no such function: the oracle says what it means where every parameter has a value. */
    private Piece strictest() {
        return pick(2) == 0
                ? new Piece("most protective(limit.weekly, law.weekly, 2)", "min(limit.weekly, law.weekly, 2)")
                : new Piece("most protective(law.rest, limit.rest)", "max(law.rest, limit.rest)");
    }

    private Piece literal() {
        return word("0", "1", "2", "3", "1.5");
    }

    // texts and days

    private Piece text() {
        return grow(
                this::textLeaf,
                this::textLeaf,
                () -> Piece.of(word("upper case", "lower case").text() + "(%s)", text()),
                () -> Piece.of("(if %s then %s else %s)", truth(), text(), text()));
    }

    private Piece textLeaf() {
        List<String> texts = names(Kind.TEXT);
        return !texts.isEmpty() && pick(2) == 0
                ? Piece.of(texts.get(pick(texts.size())))
                : word("country", "worst.kind", "\"A\"", "\"B\"", "\"ab\"");
    }

    private Piece day() {
        return grow(
                () -> word("audit.date", "worst.date", "date(\"2026-02-28\")"),
                () -> Piece.of("(%s " + word("+", "-").text() + " %s)", day(), shift()));
    }

    private Piece span() {
        return word("audit.age", "duration(\"P28D\")", "duration(\"P1D\")");
    }

    private Piece shift() {
        return pick(4) == 3 ? Piece.of("duration(\"P1M\")") : span();
    }

    // lists

    private Piece list() {
        return switch (pick(3)) {
            case 0 -> numbers();
            case 1 -> texts();
            default -> records();
        };
    }

    private Piece numbers() {
        return grow(
                () -> word(
                        "numbers.all",
                        "incidents.days",
                        "incidents[age > 1].age",
                        "[0, 1, 2][item >= plain.m]",
                        "[-1, 1, 3][item = 1 or item < plain.n]"),
                () -> Piece.of("[%s, %s]", number(), number()),
                () -> Piece.of("%s[%s]", numbers(), with("item", Kind.NUMBER)),
                () -> Piece.of("%s.days", records()),
                () -> Piece.of("(if %s then %s else %s)", truth(), numbers(), numbers()));
    }

    private Piece texts() {
        return grow(
                () -> word("mark.all", "incidents.kind", "worst.tags", "[\"A\", \"B\"]"),
                () -> Piece.of("[%s, %s]", text(), text()),
                () -> Piece.of("%s[%s]", texts(), with("item", Kind.TEXT)),
                () -> Piece.of("%s.kind", records()));
    }

    private Piece records() {
        return grow(
                () -> word(
                        "incidents", "incidents[kind = \"A\"]", "incidents[not(open)]", "incidents[days <= plain.m]"),
                () -> Piece.of("%s[%s]", records(), with("item", Kind.RECORD)),
                () -> Piece.of("%s[%s]", records(), ofFields()),
                () -> Piece.of("[worst][%s]", ofFields()));
    }

    /** A condition that names fields without the record. */
    private Piece ofFields() {
        locals.push(new Local("item", Kind.RECORD));
        Piece condition = namingFields();
        locals.pop();
        return condition;
    }

    private Piece namingFields() {
        return switch (pick(5)) {
            case 0 -> Piece.of("open");
            case 1 -> Piece.of("(days " + relation() + " %s)", number());
            case 2 -> Piece.of("(kind " + equality() + " %s and %s)", text(), truth());
            case 3 -> Piece.of("(age > days or %s)", truth());
            default -> Piece.of("(count(tags) > %s)", literal());
        };
    }
}
