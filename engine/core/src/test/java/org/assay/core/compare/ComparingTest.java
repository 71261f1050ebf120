package org.assay.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assay.api.description.Comparison;
import org.assay.api.description.Comparison.Relation;
import org.assay.api.description.Difference;
import org.assay.api.description.Difference.Change;
import org.assay.api.description.Difference.Effect;
import org.assay.api.description.Difference.Kind;
import org.assay.api.description.Difference.Subject;
import org.assay.api.description.RulesetDescription;
import org.assay.core.SmallRuleset;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.describe.Descriptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an auditor is told of two versions of one requirement. */
class ComparingTest {
    private static final String WEEK = "met_when: t.hours <= limit.hours\n";

    private static RulesetDescription described(CompiledRuleset ruleset) {
        try (ruleset) {
            return Descriptions.of(ruleset.in(List.of()), List.of(), List.of());
        }
    }

    private static Comparison compared(String before, String after) {
        return Comparing.of(described(SmallRuleset.of(before)), described(SmallRuleset.of(after)));
    }

    private static List<Change> changes(String before, String after) {
        return of(Subject.REQUIREMENT, compared(before, after));
    }

    private static List<Change> of(Subject subject, Comparison comparison) {
        return comparison.differences().stream()
                .filter(difference -> difference.subject() == subject)
                .flatMap(difference -> difference.changes().stream())
                .toList();
    }

    private static Change only(List<Change> changes) {
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met_when: t.hours <= 48 | met_when: t.hours <= 45 | MORE | met if: t.hours is at most 45; was if: t.hours is at most 48",
                "met_when: t.plan | met_when: t.plan and t.hours <= 40 | MORE | met only if also: t.hours is at most 40",
                "met_when: t.plan and t.locked | met_when: t.plan | LESS | met also without: t.locked is yes",
                "met_when: t.plan | met_when: t.locked | OTHER | met if: t.locked is yes; was if: t.plan is yes",
                "met_when: t.plan | met_when: t.plan // applies_when: t.locked | LESS | applies only if also: t.locked is yes",
                "met_when: t.plan // applies_when: t.locked | met_when: t.plan | MORE | applies also without: t.locked is yes",
                "met_when: t.plan | met_when: t.plan // weight: 7 | OTHER | weight: 7, was 3",
                "met_when: t.plan | met_when: t.plan // missing: not_met | MORE | an answer that is not given counts as not met",
                "met_when: t.plan | met_when: t.plan // evidence: { at_least: document } | MORE | stronger proof: at least document, was the company's word is enough",
                "met_when: t.plan // evidence: { at_least: document, not_older_than: P6M } | met_when: t.plan // evidence: { at_least: document, not_older_than: P12M } | LESS | weaker proof: at least document, not older than 12 months, was at least document, not older than 6 months",
                "met_when: t.plan // evidence: { at_least: document } | met_when: t.plan // evidence: { not_older_than: P12M } | OTHER | proof: at least declared, not older than 12 months, was at least document",
                "met_when: t.plan | met_when: t.plan // question: How? | WORDS | question: “How?”, was none",
                "met_when: t.plan | met_when: t.plan // maps_to: [ { to: X 1, relation: subset } ] | OTHER | newly related to X 1, subset",
                "met_when: t.plan | met_when: t.plan // partly_when: t.locked | LESS | new: partly met, major when t.locked is yes",
                "met_when: t.plan // remedy: { do: A. } | met_when: t.plan // remedy: { do: B. } | WORDS | what to do: “B.”, was “A.”",
                "met_when: [ { holds: t.plan, finding: No. } ] | met_when: [ { holds: t.plan, finding: Nothing. } ] | WORDS | finding: “Nothing.”, was “No.”"
            })
    void aChangeIsSaidOnceAndWhatItMeans(String before, String after, Effect effect, String words) {
        Change change = only(changes(block(before), block(after)));

        assertThat(change.effect()).isEqualTo(effect);
        assertThat(change.words()).isEqualTo(words);
    }

    private static String block(String lines) {
        return lines.replace(" // ", "\n") + "\n";
    }

    @Test
    void theSameIsNoDifference() {
        Comparison comparison = compared(WEEK, "met_when: (t.hours <= limit.hours)\n");

        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.isSameContent()).isFalse();
        assertThat(compared(WEEK, WEEK).isSameContent()).isTrue();
    }

    @Test
    void branchesAreComparedInTheOrderInWhichTheyAreTried() {
        String branches = """
                branches:
                  - { outcome: NOT_MET, when: t.locked, severity: %s }
                  - { outcome: MET, when: t.plan }
                  %s
                  - { outcome: NOT_MET, otherwise: true }
                """;

        List<Change> changes = changes(
                branches.formatted("MINOR", ""),
                branches.formatted("CRITICAL", "- { outcome: NOT_APPLICABLE, when: t.hours = 0 }"));

        assertThat(changes)
                .extracting(Change::effect, Change::words)
                .containsExactly(
                        tuple(Effect.LESS, "new: not applicable when t.hours is 0"),
                        tuple(Effect.MORE, "graver where it is not met when t.locked is yes: critical, was minor"));
    }

    @Test
    void whoIsNotMetBecauseNobodyAsksAnyMoreIsAskedLess() {
        String branches = "branches: [ { outcome: MET, when: %s }, { outcome: NOT_APPLICABLE, otherwise: true } ]\n";

        assertThat(only(changes(branches.formatted("t.plan"), branches.formatted("t.plan and t.locked")))
                        .effect())
                .isEqualTo(Effect.LESS);
    }

    @Test
    void whatIsReadAnewIsNamedWithItsValuesAndReaders() {
        Comparison comparison = compared("met_when: t.plan\n", WEEK);

        assertThat(comparison.differences())
                .filteredOn(difference -> difference.subject() != Subject.REQUIREMENT)
                .extracting(Difference::subject, Difference::id, Difference::kind, Difference::readBy)
                .containsExactlyInAnyOrder(
                        tuple(Subject.INDICATOR, "t.plan", Kind.REMOVED, List.of("r")),
                        tuple(Subject.INDICATOR, "t.hours", Kind.ADDED, List.of("r")),
                        tuple(Subject.PARAMETER, "limit.hours", Kind.ADDED, List.of("r")));
        assertThat(only(of(Subject.PARAMETER, comparison)).words()).isEqualTo("48 h everywhere from 2000-01-01");
    }

    @Test
    void anOverlayOnlyAsksForMore() {
        Comparison comparison = Comparing.of(
                described(SmallRuleset.of(WEEK)),
                described(SmallRuleset.overlay(
                        WEEK,
                        "tighten: { holds: t.hours <= 40, severity: MINOR, finding: Long. }\ntitle: Our week\n")));

        assertThat(comparison.relation()).isEqualTo(Relation.BUILT_ON);
        Difference week = comparison.differences().get(0);
        assertThat(week.reason()).isEqualTo("The sector agreed on it.");
        assertThat(week.changes())
                .extracting(Change::effect, Change::words)
                .containsExactly(
                        tuple(Effect.MORE, "met only if also: t.hours is at most 40"),
                        tuple(Effect.MORE, "minor if only what is newly asked does not hold"),
                        tuple(Effect.WORDS, "title: “Our week”, was “T”"),
                        tuple(Effect.WORDS, "a finding may say “Long.”"));
    }

    @Test
    void theOtherWayRoundItIsLess() {
        Comparison comparison = Comparing.of(
                described(SmallRuleset.overlay(WEEK, "tighten: t.plan\n")), described(SmallRuleset.of(WEEK)));

        assertThat(comparison.relation()).isEqualTo(Relation.BASE_OF);
        assertThat(comparison.differences().get(0).changes())
                .extracting(Change::effect, Change::words)
                .containsExactly(
                        tuple(Effect.LESS, "met also without: t.plan is yes"),
                        tuple(Effect.WORDS, "a finding no longer says “The sector agreed on it.”"));
    }
}
