package org.assay.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.api.value.Value;
import org.junit.jupiter.api.Test;

/** Indicators that are worked out from others. */
class DerivationsTest {
    private static final Type PLAIN = new Type.Number("ratio");
    private static final Given WEEK = Given.of("hours.weekly", 60, "hours.daily", 10, "plain.n", 3, "limit.weekly", 48);

    /** The small vocabulary, and derived indicators beside it. */
    private static final class Book implements Vocabulary {
        private final Map<String, Symbol> derived = new LinkedHashMap<>();
        private final Map<Symbol, String> texts = new LinkedHashMap<>();
        private Derivations derivations;

        Book with(String id, Type type, String text) {
            Symbol symbol = new Symbol(Symbol.Kind.DERIVED, id, 100 + derived.size(), type, Symbol.Protective.NONE);
            derived.put(id, symbol);
            texts.put(symbol, text);
            return this;
        }

        Book checked() {
            derivations = Derivations.of(texts, this);
            return this;
        }

        @Override
        public Optional<Symbol> find(String id) {
            return Optional.ofNullable(derived.get(id)).or(() -> Conditions.WORDS.find(id));
        }

        @Override
        public Collection<String> ids() {
            return derived.keySet();
        }

        @Override
        public Optional<Condition> derivation(Symbol symbol) {
            return derivations.find(symbol);
        }

        Condition parse(String text) {
            assertThat(derivations.faults()).isEmpty();
            Parsed<Condition> parsed = Condition.parse(text, this);
            return parsed.result().orElseThrow(() -> new AssertionError(parsed.faults()));
        }

        List<String> faults() {
            return derivations.faults().entrySet().stream()
                    .flatMap(entry -> entry.getValue().stream()
                            .map(fault -> entry.getKey().id() + " " + fault.line() + ":" + fault.column() + " "
                                    + fault.message()))
                    .sorted()
                    .toList();
        }
    }

    private static Book week() {
        return new Book()
                .with("d.twice", PLAIN, "d.days * 2")
                .with("d.days", PLAIN, "hours.weekly / hours.daily")
                .checked();
    }

    private static String because(Condition condition, Given given) {
        return condition.because(given).stream().map(Symbol::id).collect(Collectors.joining(" "));
    }

    @Test
    void oneBuildsOnAnotherWhateverTheirOrder() {
        assertThat(week().parse("d.twice").value(WEEK)).isEqualTo(Given.value(12));
        assertThat(week().parse("d.twice = 12 and d.days = 6").test(WEEK)).isEqualTo(Ternary.TRUE);
    }

    @Test
    void whatIsMissingBelowIsMissingAbove() {
        Condition condition = week().parse("d.twice > 3");

        assertThat(condition.test(Given.of("hours.weekly", 60))).isEqualTo(Ternary.UNKNOWN);
        assertThat(week().parse("d.twice > 3 and plain.n > 5").test(Given.of("plain.n", 3)))
                .isEqualTo(Ternary.FALSE);
    }

    @Test
    void aDivisionByZeroHasNoResult() {
        Given zero = Given.of("hours.weekly", 60, "hours.daily", 0);

        assertThat(week().parse("d.days").value(zero)).isEqualTo(Value.UNKNOWN);
        assertThat(week().parse("d.days >= 0 or d.days < 0").test(zero)).isEqualTo(Ternary.UNKNOWN);
    }

    @Test
    void whatIsKnownOfRecordsDecidesEarly() {
        Book book = new Book()
                .with("d.lost", new Type.Number("d"), "sum(incidents[kind = \"injury\"].days)")
                .checked();
        Given two =
                Given.of("incidents", Given.list(Given.record("kind", "injury", "days", 9), Given.record("days", 4)));

        assertThat(book.parse("d.lost >= 9").test(two)).isEqualTo(Ternary.TRUE);
        assertThat(book.parse("d.lost > 13").test(two)).isEqualTo(Ternary.FALSE);
        assertThat(book.parse("d.lost > 9").test(two)).isEqualTo(Ternary.UNKNOWN);
    }

    @Test
    void insideAFilterItStillReadsTheCompanyAndNotTheRecord() {
        Book book = new Book()
                .with("d.most", new Type.Number("d"), "max(incidents[open].days)")
                .checked();
        Given given = Given.of(
                "incidents",
                Given.list(
                        Given.record("days", 2, "open", true),
                        Given.record("days", 5, "open", false),
                        Given.record("days", 1, "open", true)));

        assertThat(book.parse("count(incidents[days > d.most])").value(given)).isEqualTo(Given.value(1));
        assertThat(book.parse("some i in incidents satisfies i.days > d.most").test(given))
                .isEqualTo(Ternary.TRUE);
    }

    @Test
    void theReasonsAreTheDerivedOneAndItsLeaves() {
        Book book = week();

        assertThat(because(book.parse("d.twice > 3"), WEEK)).isEqualTo("d.twice d.days hours.weekly hours.daily");
        assertThat(because(book.parse("d.days > 3 and plain.n > 5"), WEEK)).isEqualTo("plain.n");
        assertThat(because(book.parse("d.days < 3 or plain.n > 2"), WEEK)).isEqualTo("plain.n");
    }

    @Test
    void aConditionReadsTheLeaves() {
        assertThat(week().parse("plain.n > d.twice").reads())
                .extracting(Symbol::id)
                .containsExactly("plain.n", "hours.weekly", "hours.daily");
    }

    @Test
    void aDerivedTruthHasTheReasonsOfItsParts() {
        Book book = new Book()
                .with("d.safe", new Type.Truth(), "site.locked = false and site.lit")
                .checked();
        Given dark = Given.of("site.locked", false, "site.lit", false);

        assertThat(because(book.parse("d.safe"), dark)).isEqualTo("d.safe site.lit");
        assertThat(book.parse("d.safe").test(Given.of("site.lit", false))).isEqualTo(Ternary.FALSE);
    }

    @Test
    void aCycleIsNamedWhole() {
        Book book = new Book()
                .with("d.c", PLAIN, "d.a + 1")
                .with("d.a", PLAIN, "plain.n + d.b")
                .with("d.b", PLAIN, "d.c * 2")
                .with("d.self", PLAIN, "d.self + 1")
                .with("d.above", PLAIN, "d.a + 1")
                .checked();

        assertThat(book.faults())
                .containsExactly(
                        "d.a 1:1 `d.a` is worked out from itself: d.a → d.b → d.c → d.a",
                        "d.self 1:1 `d.self` is worked out from itself: d.self → d.self");
    }

    @Test
    void twoCirclesAreSaidOnceEach() {
        Book book = new Book()
                .with("d.a", PLAIN, "d.b")
                .with("d.b", PLAIN, "d.a + d.c")
                .with("d.c", PLAIN, "d.d")
                .with("d.d", PLAIN, "d.c")
                .checked();

        assertThat(book.faults())
                .containsExactly(
                        "d.a 1:1 `d.a` is worked out from itself: d.a → d.b → d.a",
                        "d.c 1:1 `d.c` is worked out from itself: d.c → d.d → d.c");
    }

    @Test
    void faultsAreSaidWhereTheyStandAndOnlyOnce() {
        Book book = new Book()
                .with("d.typo", PLAIN, "hours.weekly / hours.dayly")
                .with("d.text", PLAIN, "country")
                .with("d.unit", PLAIN, "hours.weekly * 2")
                .with("d.sum", PLAIN, "country + 1")
                .with("d.broken", PLAIN, "plain.n +")
                .with("d.onTypo", PLAIN, "d.typo + 1")
                .checked();

        assertThat(book.faults()).hasSize(5).noneMatch(fault -> fault.startsWith("d.onTypo"));
        assertThat(book.faults().get(0)).startsWith("d.broken 1:");
        assertThat(book.faults().subList(1, 5))
                .containsExactly(
                        "d.sum 1:1 `+` takes a number, but this is text",
                        "d.text 1:1 `d.text` is declared as a number in ratio, but this is text",
                        "d.typo 1:16 unknown name `hours.dayly`",
                        "d.unit 1:1 `d.unit` is declared as a number in ratio, but this is a number in h");
    }

    @Test
    void itsAbsenceIsAskedOfWhatItIsWorkedOutFrom() {
        String expected =
                "1:1 `d.days` is worked out and never answered: test what it is worked out from, `hours.weekly"
                        + " = null` or `hours.daily = null`";

        assertThat(Condition.parse("d.days = null", week()).faults())
                .extracting(fault -> fault.line() + ":" + fault.column() + " " + fault.message())
                .containsExactly(expected);
        assertThat(week().with("d.none", new Type.Truth(), "d.days != null")
                        .checked()
                        .faults())
                .containsExactly("d.none " + expected);
    }

    @Test
    void doublingAgainAndAgainIsRefused() {
        Book book = new Book().with("d.x0", PLAIN, "plain.n");
        IntStream.range(1, 16).forEach(i -> book.with("d.x" + i, PLAIN, "d.x" + (i - 1) + " + d.x" + (i - 1)));

        assertThat(book.checked().faults())
                .hasSize(1)
                .allMatch(fault -> fault.endsWith("written out with all it builds on, this has more than 5,000 parts"));
    }

    @Test
    void aTowerOfDerivedIndicatorsIsRefused() {
        Book book = new Book().with("d.x0", PLAIN, "plain.n");
        IntStream.range(1, 40).forEach(i -> book.with("d.x" + i, PLAIN, "d.x" + (i - 1) + " + 1"));

        assertThat(book.checked().faults())
                .containsExactly("d.x20 1:1 more than 20 derived indicators build on each other here");
    }
}
