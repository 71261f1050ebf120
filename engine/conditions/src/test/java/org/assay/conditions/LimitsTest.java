package org.assay.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts that no author would write, which must neither exhaust the stack nor the patience. */
@Timeout(20)
class LimitsTest {
    @Test
    void brackets() {
        assertThat(Conditions.faults("(".repeat(99) + "true" + ")".repeat(99))).isEmpty();
        assertThat(Conditions.faults("(".repeat(5000) + "true"))
                .containsExactly("1:101 brackets may be nested 100 deep at most");
        assertThat(Conditions.faults("[".repeat(101) + "]".repeat(101)))
                .containsExactly("1:101 brackets may be nested 100 deep at most");
        assertThat(Conditions.faults("not(".repeat(90) + "true" + ")".repeat(90)))
                .isEmpty();
    }

    @Test
    void bracketsInTextsAndCommentsDoNotCount() {
        assertThat(Conditions.faults("country = \"" + "(\\\"".repeat(200) + "\" /* " + "(".repeat(200) + " */"))
                .isEmpty();
    }

    @Test
    void depth() {
        assertThat(Conditions.faults("1" + " + 1".repeat(90))).isEmpty();
        assertThat(Conditions.faults("1" + " + 1".repeat(2000)))
                .containsExactly("1:1 a condition is at most nested 100 deep");
        assertThat(Conditions.faults("if site.lit then 1 else ".repeat(400) + "1"))
                .allMatch(fault -> fault.endsWith("a condition is at most nested 100 deep"));
    }

    @Test
    void longTextsWithAndWithoutErrors() {
        String names = "site.lit" + " and site.lit".repeat(200);
        assertThat(Conditions.faults(names)).isEmpty();
        assertThat(Conditions.faults(names + " and")).containsExactly("1:2610 unexpected `and` at the end");
        assertThat(Conditions.faults("if site.lit then 1 else ".repeat(90) + "1"))
                .isEmpty();
        assertThat(Conditions.faults("if site.lit then 1 else ".repeat(90)))
                .containsExactly(
                        "1:2161 the condition ends too early: something is missing, or a bracket is not closed");
        assertThat(Conditions.faults("plain.n between plain.m and share.proof"
                        + " and plain.n between plain.m and plain.n".repeat(10)))
                .isEmpty();
    }

    @Test
    void longChainsAreFlat() {
        Condition chain = Conditions.parse("plain.n = 1" + " or plain.n = 2".repeat(600));
        assertThat(chain.tree().children()).hasSize(601);
        assertThat(chain.test(Given.of("plain.n", 2))).isEqualTo(Ternary.TRUE);
    }

    @Test
    void whatTheParserIsSlowAt() {
        assertThat(Conditions.faults("plain.n" + " in plain.n".repeat(500)))
                .containsExactly("1:339 at most 30 times may `in` stand without a bracket after it");
        assertThat(Conditions.faults("some i in incidents satisfies ".repeat(300) + "true"))
                .containsExactly("1:908 at most 30 times may `in` stand without a bracket after it");
        assertThat(Conditions.faults("a" + ".a".repeat(1000))).containsExactly("1:42 a name has at most 20 parts");
        assertThat(Conditions.faults("a" + "/**/ . a".repeat(100)))
                .containsExactly("1:167 a name has at most 20 parts");
        assertThat(Conditions.faults("site.lit" + " and site.lit".repeat(100))).isEmpty();
        assertThat(Conditions.faults("-".repeat(1000) + "1"))
                .containsExactly("1:21 at most 20 minus signs may follow each other");
        assertThat(Conditions.faults("plain.n in (1)" + " and plain.n in (1)".repeat(100)))
                .isEmpty();
    }

    @Test
    void length() {
        assertThat(Conditions.faults("true" + " ".repeat(9_996))).isEmpty();
        assertThat(Conditions.faults("true" + " ".repeat(9_997)))
                .containsExactly("1:10001 a condition has at most 10,000 characters");
        assertThat(Conditions.faults(" \n ")).containsExactly("1:1 the condition is empty");
    }

    @Test
    void aSmallStackOfTheCallerIsEnough() throws InterruptedException {
        List<String> faults = Collections.synchronizedList(new java.util.ArrayList<>(List.of("not run")));
        Thread small = new Thread(
                null,
                () -> {
                    faults.clear();
                    faults.addAll(Conditions.faults("(".repeat(90) + "plain.n > 1" + ")".repeat(90)));
                },
                "small",
                160 << 10);
        small.start();
        small.join(Duration.ofSeconds(20).toMillis());
        assertThat(faults).isEmpty();
    }

    @Test
    void manyThreadsParseAndEvaluateAtOnce() throws Exception {
        Condition shared = Conditions.parse("count(incidents[days > plain.n]) = 1");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Ternary>> results = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> Conditions.test(
                                    "plain.n = " + i + " and not(country in (\"x" + i + "\"))",
                                    Given.of("plain.n", i, "country", "BD"))
                            .and(shared.test(
                                    Given.of("plain.n", i, "incidents", Given.list(Given.record("days", i + 1)))))))
                    .toList();
            for (Future<Ternary> result : results) {
                assertThat(result.get()).isEqualTo(Ternary.TRUE);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theCallersClassLoaderAndInterruptStayAsTheyWere() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(null);
        Thread.currentThread().interrupt();
        try {
            assertThat(Conditions.faults("plain.n > 1")).isEmpty();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(Thread.currentThread().getContextClassLoader()).isNull();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
