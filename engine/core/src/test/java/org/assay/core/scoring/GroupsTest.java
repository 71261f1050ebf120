package org.assay.core.scoring;

import static org.assay.api.ruleset.Outcome.MET;
import static org.assay.api.ruleset.Outcome.NOT_APPLICABLE;
import static org.assay.api.ruleset.Outcome.NOT_MET;
import static org.assay.api.ruleset.Severity.MINOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assay.api.ruleset.Area;
import org.assay.api.ruleset.Outcome;
import org.assay.core.scoring.Scored.Line;
import org.assay.core.scoring.Scored.Seen;
import org.assay.ruleset.scoring.Members;
import org.assay.ruleset.scoring.Model;
import org.assay.ruleset.scoring.NodeRule;
import org.assay.ruleset.scoring.Operator;
import org.assay.ruleset.scoring.Points;
import org.junit.jupiter.api.Test;

/** Records that are grouped, first by who is asked and then by the service. */
class GroupsTest {
    private final ScoreSheet sheet = score(
            asked(
                    "1",
                    record("group", "whole", MET),
                    record("services", "mail", MET),
                    record("services", "chat", MET),
                    record("services", "maps", NOT_MET),
                    record("services", "shop", NOT_APPLICABLE)),
            asked("2", record("services", "mail", NOT_MET), record("services", "chat", MET)));

    @Test
    void anAreaIsTheMeanOfItsGroupsAndAGroupOfItsMembers() {
        assertThat(sheet.score()).contains(BigFraction.of(75));
        assertThat(group("a/group/whole").points()).isEqualTo(BigFraction.of(100));
        assertThat(group("a/services").points()).isEqualTo(BigFraction.of(50));
        assertThat(group("a/services/mail").points()).isEqualTo(BigFraction.of(50));
        assertThat(group("a/services/chat").points()).isEqualTo(BigFraction.of(100));
        assertThat(group("a/services/maps").points()).isEqualTo(BigFraction.ZERO);
    }

    @Test
    void aGroupWithNothingInTheScoreIsLeftOut() {
        assertThat(pieces("a/services/shop")).extracting(Piece::kind).containsExactly(Piece.Kind.LEFT_OUT);
    }

    @Test
    void aRequirementAddsWhatItsRecordsAddTogether() {
        assertThat(sheet.contributionOf("1")).isEqualTo("66.666667");
        assertThat(sheet.contributionOf("2")).isEqualTo("8.333333");
        assertThat(sheet.contributionOf("3")).isEqualTo("0.000000");
        assertThat(sheet.contributions().values().stream().reduce(BigFraction.ZERO, BigFraction::add))
                .isEqualTo(BigFraction.of(75));
    }

    private Piece group(String id) {
        assertThat(pieces(id)).extracting(Piece::kind).containsExactly(Piece.Kind.GROUP);
        return pieces(id).get(0);
    }

    private List<Piece> pieces(String id) {
        return sheet.whole()
                .orElseThrow()
                .all()
                .filter(piece -> piece.id().equals(id))
                .toList();
    }

    private static Scored asked(String id, Scored... records) {
        return scored(id, records[0].evidenced().outcome(), Line.NONE, List.of(records));
    }

    private static Scored record(String composite, String service, Outcome outcome) {
        Line line = new Line(service, Map.of("composite", composite, "service", service));
        return scored("", outcome, line, List.of());
    }

    private static Scored scored(String id, Outcome outcome, Line line, List<Scored> records) {
        Verdict verdict = new Verdict(outcome, MINOR);
        List<Scored> named = records.stream()
                .map(record -> scored(id, record.evidenced().outcome(), record.line(), List.of()))
                .toList();
        return new Scored(
                id,
                "a",
                Optional.empty(),
                MINOR,
                verdict,
                java.util.Set.of(verdict),
                verdict,
                false,
                false,
                Seen.NOTHING,
                line,
                named);
    }

    private static ScoreSheet score(Scored... requirements) {
        return ModelScore.of(model(), List.of(new Area("a", "A", "")), List.of(requirements), NoFacts.NONE);
    }

    private static Model model() {
        return new Model(
                "index",
                "",
                Model.Open.WORST,
                true,
                Points.PLAIN,
                Map.of(),
                true,
                Map.of(),
                Map.of(Model.AREAS, List.of(by("composite", "service"))),
                List.of(),
                List.of(),
                List.of(),
                BigDecimal.valueOf(80),
                List.of());
    }

    private static NodeRule by(String... fields) {
        return new NodeRule(
                Optional.empty(),
                Optional.empty(),
                Operator.MEAN,
                Optional.empty(),
                new Members.Own(),
                List.of(fields),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
