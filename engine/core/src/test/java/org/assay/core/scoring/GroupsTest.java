package org.assay.core.scoring;

import static org.assay.api.ruleset.Outcome.MET;
import static org.assay.api.ruleset.Outcome.NOT_APPLICABLE;
import static org.assay.api.ruleset.Outcome.NOT_MET;
import static org.assay.core.scoring.Grouped.asked;
import static org.assay.core.scoring.Grouped.record;
import static org.assay.core.scoring.Grouped.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assay.api.ruleset.Outcome;
import org.junit.jupiter.api.Test;

/** Records that are grouped, first by who is asked and then by the service. */
class GroupsTest {
    private static final int MANY = 200;

    private final ScoreSheet sheet = score(List.of(
            asked(
                    "1",
                    "a",
                    record("group", "whole", MET),
                    record("services", "mail", MET),
                    record("services", "chat", MET),
                    record("services", "maps", NOT_MET),
                    record("services", "shop", NOT_APPLICABLE)),
            asked("2", "a", record("services", "mail", NOT_MET), record("services", "chat", MET))));

    @Test
    void anAreaIsTheMeanOfItsGroupsAndAGroupOfItsMembers() {
        assertThat(sheet.score()).contains(Ratio.of(75));
        assertThat(group("a/group/whole").points()).isEqualTo(Ratio.of(100));
        assertThat(group("a/services").points()).isEqualTo(Ratio.of(50));
        assertThat(group("a/services/mail").points()).isEqualTo(Ratio.of(50));
        assertThat(group("a/services/chat").points()).isEqualTo(Ratio.of(100));
        assertThat(group("a/services/maps").points()).isEqualTo(Ratio.ZERO);
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
        assertThat(sheet.contributions().values().stream().reduce(Ratio.ZERO, Ratio::add))
                .isEqualTo(Ratio.of(75));
    }

    /** One record: where it stands, and how it may come out. */
    record Asked(String area, String composite, String service, List<Outcome> possible) {
        Scored as(int number, Outcome... outcomes) {
            return asked("r" + number, area, record(composite, service, outcomes));
        }
    }

    @Property(tries = 100)
    void theIntervalIsWhatTheBestAndTheWorstAnswersGive(@ForAll("some") List<Asked> some) {
        List<Scored> open = new ArrayList<>();
        some.forEach(one -> open.add(one.as(open.size(), one.possible().toArray(Outcome[]::new))));
        NavigableSet<Ratio> scores = new TreeSet<>();
        NavigableSet<Ratio> ofA = new TreeSet<>();
        complete(some, List.of(), scores, ofA);

        ScoreSheet known = score(open);

        assertThat(known.interval().map(Range::low)).isEqualTo(first(scores));
        assertThat(known.interval().map(Range::high)).isEqualTo(first(scores.descendingSet()));
        assertThat(area(known)).isEqualTo(first(ofA));
    }

    @Provide
    Arbitrary<List<Asked>> some() {
        Arbitrary<List<Outcome>> outcomes = Arbitraries.of(MET, Outcome.PARTLY_MET, NOT_MET, NOT_APPLICABLE)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(List::copyOf);
        return Combinators.combine(
                        Arbitraries.of("a", "b"), Arbitraries.of("g", "s"), Arbitraries.of("x", "y"), outcomes)
                .as(Asked::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static void complete(
            List<Asked> some, List<Scored> chosen, NavigableSet<Ratio> scores, NavigableSet<Ratio> ofA) {
        if (chosen.size() == some.size()) {
            ScoreSheet sheet = score(chosen);
            sheet.score().ifPresent(scores::add);
            area(sheet).ifPresent(ofA::add);
            return;
        }
        Asked next = some.get(chosen.size());
        for (Outcome outcome : next.possible()) {
            List<Scored> longer = new ArrayList<>(chosen);
            longer.add(next.as(chosen.size(), outcome));
            complete(some, longer, scores, ofA);
        }
    }

    private static Optional<Ratio> area(ScoreSheet sheet) {
        return sheet.areas().stream()
                .filter(area -> area.id().equals("a"))
                .findFirst()
                .flatMap(AreaScore::score);
    }

    private static Optional<Ratio> first(Iterable<Ratio> scores) {
        return scores.iterator().hasNext() ? Optional.of(scores.iterator().next()) : Optional.empty();
    }

    @Test
    void aThousandBlanksTakeNoLongSearch() {
        Outcome[] any = {MET, Outcome.PARTLY_MET, NOT_MET, NOT_APPLICABLE};
        List<Scored> blank = new ArrayList<>(List.of(asked("known", "a", record("g", "x", MET))));
        for (int i = 0; i < MANY; i++) {
            blank.add(asked(
                    "r" + i,
                    i % 2 == 0 ? "a" : "b",
                    record("g", "x", any),
                    record("s", "x", any),
                    record("s", "y", any),
                    record("s", "z", any),
                    record("s", "w", any)));
        }

        Range range = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> score(blank).interval().orElseThrow());

        assertThat(range.low()).isEqualTo(Ratio.of(100, 4 * (MANY / 2 + 1)));
        assertThat(range.high()).isEqualTo(Ratio.of(100));
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
}
