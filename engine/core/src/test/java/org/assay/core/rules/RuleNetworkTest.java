package org.assay.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.ruleset.Outcome;
import org.assay.api.spi.IndicatorSource;
import org.assay.api.value.Datum;
import org.assay.core.SmallRuleset;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.Derived;
import org.junit.jupiter.api.Test;

class RuleNetworkTest {
    private static final String LIMIT = "met_when: t.hours <= limit.hours\n";

    @Test
    void rulesFireOnFindingsOnly() {
        try (CompiledRuleset ruleset = SmallRuleset.of(LIMIT)) {
            assertThat(run(ruleset, "t.hours: 40").findings()).isEmpty();
            assertThat(run(ruleset, "t.hours: 60").findings()).containsExactly(0);
            assertThat(run(ruleset, "t.hours: 40").findings()).isEmpty();
        }
    }

    @Test
    void everyRuleOfALargeNetworkAnswersForItself() {
        try (CompiledRuleset ruleset = SmallRuleset.of(LIMIT);
                RuleNetwork network = network(ruleset, 300)) {
            Run run = network.evaluate(run(ruleset, "t.hours: 60").sheet());

            assertThat(run.findings()).hasSize(300);
        }
    }

    @Test
    void aRequirementCostsThreeNodesHoweverManyThereAre() {
        try (CompiledRuleset ruleset = SmallRuleset.of(LIMIT);
                RuleNetwork one = network(ruleset, 1);
                RuleNetwork many = network(ruleset, 300)) {
            assertThat(many.nodes()).isEqualTo(one.nodes() + 299 * 3);
        }
    }

    private static RuleNetwork network(CompiledRuleset ruleset, int size) {
        return new RuleNetwork(IntStream.range(0, size)
                .mapToObj(i -> SmallRuleset.only(ruleset))
                .toList());
    }

    @Test
    void manyThreadsShareOneNetwork() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try (CompiledRuleset ruleset = SmallRuleset.of(LIMIT)) {
            List<Callable<Boolean>> work = IntStream.range(0, 2_000)
                    .<Callable<Boolean>>mapToObj(i ->
                            () -> run(ruleset, "t.hours: " + (i % 100)).at(0).outcome()
                                    == (i % 100 <= 48 ? Outcome.MET : Outcome.NOT_MET))
                    .toList();
            for (Future<Boolean> done : pool.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aPluginThatThrowsMakesErrorsOfItsOwnRequirements() {
        IndicatorSource broken = new IndicatorSource() {
            @Override
            public java.util.Set<String> indicators() {
                return java.util.Set.of("t.hours");
            }

            @Override
            public Map<String, Datum> derive(CompanyProfile profile) {
                throw new IllegalStateException("no data");
            }
        };
        CompanyProfile company = SmallRuleset.company("country: MA", "t.plan: true");
        try (CompiledRuleset reads = SmallRuleset.of(LIMIT);
                CompiledRuleset other = SmallRuleset.of("met_when: t.plan = true\n")) {
            Derived derived = Derived.of(company, List.of(broken));

            assertThat(SmallRuleset.run(reads, company, derived).at(0)).satisfies(judgement -> {
                assertThat(judgement.outcome()).isEqualTo(Outcome.ERROR);
                assertThat(judgement.failure()).contains("plugin").contains("no data");
            });
            assertThat(SmallRuleset.run(other, company, derived).at(0).outcome())
                    .isEqualTo(Outcome.MET);
        }
    }

    @Test
    void aSlotNobodyWroteIsAnError() {
        try (CompiledRuleset ruleset = SmallRuleset.of(LIMIT)) {
            Run run = new Run(
                    ruleset.ruleset().requirements(),
                    List.of(new org.assay.core.judge.Judge(SmallRuleset.only(ruleset))),
                    run(ruleset, "t.hours: 40").sheet());

            assertThat(run.at(0).outcome()).isEqualTo(Outcome.ERROR);
        }
    }

    private static Run run(CompiledRuleset ruleset, String answer) {
        return SmallRuleset.run(ruleset, SmallRuleset.company("country: MA", answer), Derived.NOTHING);
    }
}
