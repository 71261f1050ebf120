package org.assay.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.assay.api.value.Value;
import org.assay.conditions.partial.Bounded;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.partial.Sifted;

/**
 * Random expressions with random answers, ours against the library's interpreter. A pair that fails is made smaller until
 * nothing can be left out, and shown. Known and meant differences, which the oracle's text or the guards of
 * {@link Grower} keep out: see "Where we differ" in this module's README.
 */
class DifferentialTest {
    /** How many expressions each of the two properties tries: with two companies each, over 10,000 pairs. */
    private static final int EXPRESSIONS = 2_600;
    /** With how many companies each expression is tried. */
    private static final int COMPANIES = 2;

    private static final Interpreter INTERPRETER = new Interpreter();

    @Provide
    Arbitrary<Sample> allAnswered() {
        return samples(true);
    }

    @Provide
    Arbitrary<Sample> someMissing() {
        return samples(false);
    }

    private static Arbitrary<Sample> samples(boolean whole) {
        Arbitrary<List<List<Integer>>> companies = choices(80).list().ofSize(COMPANIES);
        return Combinators.combine(choices(120), companies, Arbitraries.longs())
                .as((growth, answers, seed) -> Sample.of(growth, answers, seed, whole));
    }

    private static Arbitrary<List<Integer>> choices(int most) {
        return Arbitraries.integers()
                .between(0, Choices.BOUND - 1)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .list()
                .ofMinSize(most / 3)
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    @Property(tries = EXPRESSIONS, seed = "4711", shrinking = ShrinkingMode.FULL, edgeCases = EdgeCasesMode.NONE)
    void withAllAnsweredTheInterpreterAgrees(@ForAll("allAnswered") Sample sample) {
        Condition condition = parse(sample.text());
        Function<Given, Value> oracle =
                INTERPRETER.compile(sample.oracle(), sample.companies().get(0));
        for (Given company : sample.companies()) {
            assertThat(condition.value(company)).as("for %s", company).isEqualTo(oracle.apply(company));
        }
    }

    @Property(tries = EXPRESSIONS, seed = "4712", shrinking = ShrinkingMode.FULL, edgeCases = EdgeCasesMode.NONE)
    void whatIsDecidedHoldsHoweverTheBlanksAreFilled(@ForAll("someMissing") Sample sample) {
        Condition condition = parse(sample.text());
        Random random = new Random(sample.seed());
        Given example = Domains.completion(condition.reads(), sample.companies().get(0), random::nextInt);
        Function<Given, Value> oracle = INTERPRETER.compile(sample.oracle(), example);
        for (Given company : sample.companies()) {
            Partial ours = condition.tree().evaluate(Scope.of(company));
            Statistics.label("decided")
                    .collect(!ours.decided().equals(Value.UNKNOWN))
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 30 && share < 90));
            Domains.completions(condition.reads(), company, random)
                    .forEach(completion -> check(ours, completion, oracle.apply(completion)));
        }
    }

    private static void check(Partial ours, Given completion, Value theirs) {
        assertThat(allows(ours, theirs))
                .as("%s allows %s, for %s", ours, theirs, completion)
                .isTrue();
    }

    private static Condition parse(String text) {
        Parsed<Condition> parsed = Condition.parse(text, GrownWords.WORDS);
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
