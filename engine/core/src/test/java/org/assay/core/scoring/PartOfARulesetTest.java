package org.assay.core.scoring;

import static org.assay.api.assessment.State.ALERT;
import static org.assay.api.assessment.State.NOTHING_APPLICABLE;
import static org.assay.api.assessment.State.PROVISIONAL;
import static org.assay.api.assessment.State.SCORED;
import static org.assay.api.assessment.State.UNSCORED;
import static org.assay.api.ruleset.Severity.CRITICAL;
import static org.assay.api.ruleset.Severity.MAJOR;
import static org.assay.api.ruleset.Severity.ZERO_TOLERANCE;
import static org.assay.core.scoring.Given.blank;
import static org.assay.core.scoring.Given.in;
import static org.assay.core.scoring.Given.met;
import static org.assay.core.scoring.Given.notApplicable;
import static org.assay.core.scoring.Given.notMet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.assessment.State;
import org.assay.api.ruleset.Area;
import org.assay.conditions.Condition;
import org.assay.conditions.Symbol;
import org.assay.conditions.Vocabulary;
import org.assay.ruleset.read.StandardScoring;
import org.assay.ruleset.scoring.Members;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.StateRule;
import org.junit.jupiter.api.Test;

/** What a model says whose total is made of one area, {@code a}, while the ruleset has another one, {@code b}. */
class PartOfARulesetTest {
    private static final List<Area> AREAS = List.of(new Area("a", "A", ""), new Area("b", "B", ""));

    @Test
    void nothingApplicableAsksForThePartAlone() {
        ScoreSheet sheet = score(notApplicable("1", MAJOR), in(met("2", MAJOR), "b"));

        assertThat(sheet.state()).isEqualTo(NOTHING_APPLICABLE);
        assertThat(sheet.score()).isEmpty();
    }

    @Test
    void whatIsOpenElsewhereLeavesNoDoubt() {
        assertThat(score(met("1", MAJOR), in(blank("2", CRITICAL), "b")).state())
                .isEqualTo(SCORED);
        assertThat(score(blank("1", CRITICAL), in(met("2", MAJOR), "b")).state())
                .isEqualTo(PROVISIONAL);
    }

    @Test
    void whatCouldBeZeroToleranceElsewhereWithholdsTheGrade() {
        ScoreSheet sheet = score(met("1", MAJOR), in(blank("2", ZERO_TOLERANCE), "b"));

        assertThat(sheet.state()).isEqualTo(PROVISIONAL);
        assertThat(sheet.grade()).isEmpty();
        assertThat(sheet.score()).contains(Ratio.of(100));
    }

    @Test
    void zeroToleranceElsewhereIsAnAlert() {
        assertThat(score(met("1", MAJOR), in(notMet("2", ZERO_TOLERANCE), "b")).state())
                .isEqualTo(ALERT);
        assertThat(score(notApplicable("1", MAJOR), in(notMet("2", ZERO_TOLERANCE), "b"))
                        .state())
                .isEqualTo(ALERT);
    }

    @Test
    void aModelThatShowsNoScoreShowsNoneBesideAnAlertEither() {
        ScoreSheet plain = score(model(List.of(always(UNSCORED))), met("1", MAJOR));
        ScoreSheet alert = score(model(List.of(always(UNSCORED))), notMet("1", ZERO_TOLERANCE));

        assertThat(plain.state()).isEqualTo(UNSCORED);
        assertThat(plain.reason()).isEqualTo("No score here.");
        assertThat(plain.declaredScore()).isEmpty();
        assertThat(alert.state()).isEqualTo(ALERT);
        assertThat(alert.score()).isEmpty();
        assertThat(alert.rawScore()).isEmpty();
        assertThat(alert.declaredScore()).isEmpty();
        assertThat(alert.interval()).isEmpty();
        assertThat(alert.grade()).isEmpty();
    }

    private static StateRule always(State state) {
        return new StateRule(
                state, Condition.parseTruth("true", new NoNames()).result().orElseThrow(), "No score here.");
    }

    /** Conditions that read nothing. */
    private record NoNames() implements Vocabulary {
        @Override
        public Optional<Symbol> find(String id) {
            return Optional.empty();
        }

        @Override
        public Collection<String> ids() {
            return List.of();
        }
    }

    private static ScoreSheet score(Scored... requirements) {
        return score(model(List.of()), requirements);
    }

    private static ScoreSheet score(Model model, Scored... requirements) {
        return ModelScore.of(new Scheme(model, AREAS, NoFacts.NONE), Arrays.asList(requirements));
    }

    private static Model model(List<StateRule> states) {
        Model standard = StandardScoring.get().headline();
        return new Model(
                "part",
                "",
                standard.open(),
                false,
                standard.points(),
                standard.weights(),
                true,
                Map.of(),
                Map.of(Model.TOTAL, List.of(of("a"))),
                standard.grades(),
                standard.limits(),
                states,
                standard.sufficientCoverage(),
                List.of());
    }

    private static NodeRule of(String area) {
        NodeRule mean = NodeRule.MEAN;
        return new NodeRule(
                mean.when(),
                mean.appliesWhen(),
                mean.combine(),
                mean.matrix(),
                mean.plugin(),
                new Members.Listed(List.of(area)),
                mean.by(),
                mean.weight(),
                mean.points(),
                mean.computableFrom(),
                mean.steps(),
                mean.countsWhen(),
                mean.scale(),
                mean.deduct(),
                mean.atLeast(),
                mean.atMost(),
                mean.empty(),
                mean.limits(),
                mean.grades());
    }
}
