package org.assay.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.assay.api.value.Value;
import org.assay.conditions.partial.Bounded;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Sifted;

/**
 * Random expressions, ours against the library's interpreter. Known and meant differences, which the oracle's text or
 * the guards of {@link Grower} keep out: see "Where we differ" in this module's README.
 */
class DifferentialTest {
    private static final Interpreter INTERPRETER = new Interpreter();
    private static final Vocabulary WORDS = Words.withoutUnits();

    /**
     * An expression and answers.
     *
     * @param seed of the completions
     */
    record Sample(Piece piece, Given given, long seed) {}

    @Provide
    Arbitrary<Sample> allAnswered() {
        return Arbitraries.randomValue(random -> sample(random, true));
    }

    @Provide
    Arbitrary<Sample> someMissing() {
        return Arbitraries.randomValue(random -> sample(random, false));
    }

    private static Sample sample(Random random, boolean whole) {
        Map<String, Value> answers = new HashMap<>();
        for (String id : WORDS.ids()) {
            Symbol symbol = WORDS.find(id).orElseThrow();
            answers.put(
                    id, whole ? Domains.whole(symbol.type(), random::nextInt) : Domains.partial(symbol.type(), random));
        }
        answers.values().removeIf(Value.Unknown.class::isInstance);
        Piece piece = new Grower(random, whole).any(1 + random.nextInt(3));
        return new Sample(piece, new Given(answers), random.nextLong());
    }

    @Property(tries = 2000, seed = "4711", shrinking = ShrinkingMode.OFF)
    void withAllAnsweredTheInterpreterAgrees(@ForAll("allAnswered") Sample sample) {
        Value ours = parse(sample.piece.text()).value(sample.given);
        assertThat(ours)
                .isEqualTo(
                        INTERPRETER.compile(sample.piece.oracle(), sample.given).apply(sample.given));
    }

    @Property(tries = 2000, seed = "4712", shrinking = ShrinkingMode.OFF)
    void whatIsDecidedHoldsHoweverTheBlanksAreFilled(@ForAll("someMissing") Sample sample) {
        Condition condition = parse(sample.piece.text());
        Partial ours = condition.tree().evaluate(Scope.of(sample.given));
        Statistics.label("decided")
                .collect(!ours.decided().equals(Value.UNKNOWN))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30 && share < 90));
        Set<Given> completions = Domains.completions(condition.reads(), sample.given, new Random(sample.seed));
        Function<Given, Value> oracle = INTERPRETER.compile(
                sample.piece.oracle(), completions.iterator().next());
        for (Given completion : completions) {
            Value theirs = oracle.apply(completion);
            assertThat(allows(ours, theirs))
                    .as("%s allows %s, for %s", ours, theirs, completion)
                    .isTrue();
        }
    }

    private static Condition parse(String text) {
        Parsed<Condition> parsed = Condition.parse(text, WORDS);
        return parsed.result().orElseThrow(() -> new AssertionError(text + "\n" + parsed.faults()));
    }

    /** Returns whether a value lies within what is said of it. */
    private static boolean allows(Partial said, Value value) {
        if (said instanceof Bounded bounded) {
            Value.Num number = (Value.Num) value;
            return bounded.least().stream().allMatch(least -> least.compareTo(number.value()) <= 0)
                    && bounded.most().stream().allMatch(most -> most.compareTo(number.value()) >= 0);
        }
        return said instanceof Sifted list
                ? allows(list, ((Value.Items) value).members())
                : allows(said.decided(), value);
    }

    private static boolean allows(Sifted list, List<Value> members) {
        if (!list.maybe().isEmpty()) {
            int most = list.sure().size() + list.maybe().size();
            return list.sure().size() <= members.size() && members.size() <= most;
        }
        boolean same = list.sure().size() == members.size();
        for (int i = 0; same && i < members.size(); i++) {
            same = allows(list.sure().get(i), members.get(i));
        }
        return same;
    }

    private static boolean allows(Value said, Value value) {
        if (said instanceof Value.Fields fields) {
            Map<String, Value> theirs = ((Value.Fields) value).entries();
            return fields.entries().entrySet().stream()
                    .allMatch(field -> allows(field.getValue(), theirs.getOrDefault(field.getKey(), Value.UNKNOWN)));
        }
        return said instanceof Value.Unknown || said.equals(value);
    }
}
