package org.assay.host.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assay.api.ruleset.Outcome;
import org.assay.api.service.Reach;
import org.assay.api.service.Reach.Kind;
import org.assay.api.service.Reach.Point;
import org.assay.api.service.TestReport;
import org.assay.api.spi.Tree;
import org.assay.host.text.Style;
import org.junit.jupiter.api.Test;

/** What a person reads of cases: where to go, and what is missing there. */
class TrialWriterTest {
    private static final TrialWriter WRITER = new TrialWriter(Style.PLAIN, false);

    @Test
    void aHeadlineSaysWhatDiffers() {
        Trial trial = Trials.of(
                Trials.example("good", Outcome.MET),
                Trials.example(
                        "worded", Outcome.MET, "expected the finding \"a\", got \"b\"", "expected the weight 1"));

        assertThat(WRITER.text(trial)).startsWith("""
                        rules/sa-8000/requirements/hours/7.1.cases.yaml:3:1: 7.1 worded: expected the finding "a", got "b"
                            expected the weight 1
                        sa-8000: 2 cases, 1 failed
                        """);
    }

    @Test
    void whatIsNotReachedStandsUnderTheFigures() {
        assertThat(WRITER.text(Trials.of(Trials.example("good", Outcome.MET)))).isEqualTo("""
                        sa-8000: 1 cases, all passed
                          coverage 50.0 %: outcomes 1 of 2, branches 1 of 1, sides of thresholds 0 of 1
                            rules/sa-8000/requirements/hours/7.1.yaml:1:1: 7.1: no case is NOT_MET
                            rules/sa-8000/requirements/hours/7.1.yaml:9:11: 7.1: no case where `a <= 5` exactly at the limit
                        """);
    }

    @Test
    void coverageShowsEachRequirement() {
        assertThat(new TrialWriter(Style.PLAIN, true).text(Trials.of()))
                .contains("7.1          yes  -       no       -    -            -         0 of 1\n")
                .contains("7.2          -    -       -        -    -            1 of 1    -\n");
    }

    @Test
    void ofManyGapsTheFirstAreShown() {
        Reach reach = new Reach(IntStream.range(0, 30)
                .mapToObj(i -> new Point("r", "f:" + i + ":1", Kind.OUTCOME, "MET", false))
                .toList());
        Trial trial = new Trial(new TestReport("x", List.of(), List.of(), reach), Optional.empty());

        assertThat(WRITER.text(trial))
                .contains("f:9:1")
                .doesNotContain("f:10:1")
                .contains("and 20 more");
        assertThat(new TrialWriter(Style.PLAIN, true).text(trial))
                .contains("f:29:1")
                .doesNotContain(" more");
    }

    @Test
    void aChangeThatNobodyNoticesIsNamed() {
        assertThat(WRITER.text(Trials.mutated())).endsWith("""
                          mutation score 50.0 %: 1 of 2 changes noticed; left out: 1 that provably change nothing for anybody
                            rules/sa-8000/requirements/hours/7.1.yaml:9:11: 7.1: condition: `<=` becomes `<` in `a <= 5`
                        """);
    }

    @Test
    void whatWasAskedIsAnswered() {
        Demand demand = new Demand(Optional.of(new BigDecimal("50")), Optional.of(new BigDecimal("50.1")));

        assertThat(demand.answers(Trials.mutated()))
                .extracting(Demand.Answer::asked, answer -> answer.shortfall().orElse(""))
                .containsExactly(
                        tuple("coverage of at least 50 %", ""),
                        tuple(
                                "mutation score of at least 50.1 %",
                                "the mutation score is 50.0 %, and 50.1 % was asked for"));
        assertThat(demand.answers(Trials.of()).get(1).shortfall())
                .contains("the mutation score is not known, because a case fails");
    }

    @Test
    void asDataNothingIsLeftOut() {
        Tree.Fields all = (Tree.Fields) TrialTree.of(List.of(Trials.mutated(Trials.example("a", Outcome.MET))));
        Tree.Fields one = (Tree.Fields)
                ((Tree.Items) all.entries().get("rulesets")).members().get(0);

        assertThat(one.entries()).containsKeys("ruleset", "passed", "failed", "cases", "coverage", "mutation");
        assertThat(one.toString())
                .contains("exactly at the limit", "unnoticed", "without_effect", "7.1.cases.yaml:3:1");
    }
}
