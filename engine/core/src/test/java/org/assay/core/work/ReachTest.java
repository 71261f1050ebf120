package org.assay.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.assay.api.service.Reach;
import org.assay.api.service.Reach.Kind;
import org.assay.api.service.Reach.Point;
import org.assay.core.SmallRuleset;
import org.junit.jupiter.api.Test;

/** What the cases of a requirement reach, and what they do not. */
class ReachTest {
    private static final String HOURS = "met_when: t.hours <= limit.hours\n";
    private static final String[] WHOLE = {
        "name: less, given: { t.hours: 40 }, expect: MET",
        "name: the limit, given: { t.hours: 48 }, expect: MET",
        "name: more, given: { t.hours: 49 }, expect: NOT_MET",
        "name: nobody answered, given: {}, expect: NO_EVIDENCE"
    };

    private static Reach reach(String requirement, String... cases) {
        return CaseRunnerTest.run(SmallRuleset.withCases(requirement, "", cases))
                .reach();
    }

    private static List<String> gaps(String requirement, String... cases) {
        return reach(requirement, cases).gaps().stream().map(Point::what).toList();
    }

    private static String[] without(int index) {
        List<String> left = new ArrayList<>(List.of(WHOLE));
        left.remove(index);
        return left.toArray(String[]::new);
    }

    @Test
    void bothSidesTheLimitAndEveryOutcomeAreAll() {
        Reach reach = reach(HOURS, WHOLE);

        assertThat(reach.gaps()).isEmpty();
        assertThat(reach.percent()).isEqualByComparingTo("100");
        assertThat(reach.of(Kind.OUTCOME)).extracting(Point::what).containsExactly("MET", "NOT_MET", "NO_EVIDENCE");
        assertThat(reach.of(Kind.THRESHOLD)).hasSize(3);
    }

    @Test
    void aSideWithoutACaseIsNamedAtItsPlace() {
        assertThat(reach(HOURS, without(1)).gaps())
                .containsExactly(new Point(
                        "r",
                        "small/requirements/all/r.yaml:7:11",
                        Kind.THRESHOLD,
                        "`t.hours <= limit.hours` exactly at the limit",
                        false));
        assertThat(gaps(HOURS, without(2))).containsExactly("NOT_MET", "`t.hours <= limit.hours` does not hold");
        assertThat(gaps(HOURS, WHOLE[2]))
                .containsExactly(
                        "MET",
                        "NO_EVIDENCE",
                        "`t.hours <= limit.hours` holds",
                        "`t.hours <= limit.hours` exactly at the limit");
    }

    @Test
    void shareIsRoundedDownSoThatOnlyAllOfItIsAll() {
        assertThat(reach(HOURS, without(1)).percent()).isEqualByComparingTo("83.3");
    }

    @Test
    void aComparisonThatIsNotLookedAtIsNotReached() {
        String twoSteps = """
                branches:
                  - { outcome: NOT_MET, when: t.locked = true }
                  - { outcome: MET, when: t.hours <= limit.hours }
                  - { outcome: PARTLY_MET, otherwise: true }
                """;

        assertThat(gaps(twoSteps, "name: locked, given: { t.locked: true, t.hours: 40 }, expect: NOT_MET"))
                .contains("`t.hours <= limit.hours` holds");
        assertThat(gaps(twoSteps, "name: open, given: { t.locked: false, t.hours: 40 }, expect: MET"))
                .doesNotContain("`t.hours <= limit.hours` holds");
    }

    @Test
    void ofTwoBranchesWithOneOutcomeEachNeedsACase() {
        String branches = """
                branches:
                  - { outcome: NOT_MET, when: t.locked = true, severity: CRITICAL }
                  - { outcome: NOT_MET, when: t.plan = false }
                  - { outcome: MET, otherwise: true }
                """;
        String[] cases = {
            "name: locked, given: { t.locked: true, t.plan: true }, expect: NOT_MET",
            "name: good, given: { t.locked: false, t.plan: true }, expect: MET",
            "name: nobody answered, given: {}, expect: NO_EVIDENCE"
        };

        assertThat(reach(branches, cases).gaps())
                .extracting(Point::kind, Point::what)
                .containsExactly(tuple(Kind.BRANCH, "branch 2 (NOT_MET, MAJOR)"));
    }

    @Test
    void aSideThatNobodyCanBeOnIsNotAskedFor() {
        assertThat(reach("met_when: count(t.people) >= 0\n", "name: none, given: { t.people: [] }, expect: MET")
                        .of(Kind.THRESHOLD))
                .extracting(Point::what)
                .noneMatch(what -> what.endsWith("does not hold"));
    }

    @Test
    void eachRecordCounts() {
        String repeated = """
                repeat: { over: t.events, as: event, key: id }
                met_when: event.hours <= limit.hours
                """;
        String all = "[ { id: a, hours: 40 }, { id: b, hours: 48 }, { id: c, hours: 49 } ]";

        assertThat(gaps(repeated, "name: three, given: { t.events: " + all + " }, expect: NOT_MET"))
                .containsExactly("MET", "NOT_APPLICABLE", "NO_EVIDENCE");
    }
}
