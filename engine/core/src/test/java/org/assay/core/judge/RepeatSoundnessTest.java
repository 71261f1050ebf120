package org.assay.core.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.assay.api.issue.Location;
import org.assay.api.profile.Answer;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Evidence;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.profile.Observation;
import org.assay.api.profile.Source;
import org.assay.api.ruleset.Outcome;
import org.assay.api.value.Datum;
import org.assay.core.SmallRuleset;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.Derived;
import org.assay.core.facts.FactSheet;
import org.assay.core.scoring.Verdict;
import org.assay.ruleset.model.Requirement;

/**
 * A repeated requirement holds what it says against every way to complete the answers: the verdict is always among those
 * it called possible, and what it decided stays decided.
 */
class RepeatSoundnessTest {
    private static final List<String> BODIES = List.of(
            "met_when: event.closed = true\n",
            "met_when: event.closed = true or t.plan = true\npartly_when: event.grave = false\n",
            "met_when: t.plan = true\n",
            "met_when: event.closed = true and count(t.events) < 2\n",
            """
            branches:
              - { outcome: NOT_MET, when: event.grave = true and event.closed = false, severity: ZERO_TOLERANCE }
              - { outcome: PARTLY_MET, when: event.closed = false, severity: CRITICAL }
              - { outcome: MET, when: event.closed = true }
              - { outcome: NOT_MET, otherwise: true, severity: MINOR }
            """,
            """
            branches:
              - { outcome: NOT_APPLICABLE, when: event.grave = false }
              - { outcome: MET, when: event.closed = true }
              - { outcome: NOT_MET, when: t.plan = false, severity: MINOR }
              - { outcome: PARTLY_MET, otherwise: true }
            """);
    private static final List<String> WINDOWS = List.of("", ", when: event.grave = true", ", when: t.plan = true");
    private static final List<Requirement> REQUIREMENTS = requirements();
    private static final CompiledRuleset ANY = SmallRuleset.of(BODIES.get(2));

    /** What is known of one event; null where it is not answered. */
    record Event(Boolean grave, Boolean closed) {
        List<Event> completions() {
            List<Event> all = new ArrayList<>();
            for (Boolean first : completions(grave)) {
                completions(closed).forEach(second -> all.add(new Event(first, second)));
            }
            return all;
        }

        static List<Boolean> completions(Boolean answer) {
            return answer == null ? List.of(true, false) : List.of(answer);
        }
    }

    /** What a company says: lists by source, none where it says nothing. */
    record Said(List<List<Event>> lists, boolean proven, Boolean plan) {}

    private static List<Requirement> requirements() {
        List<Requirement> requirements = new ArrayList<>();
        for (String window : WINDOWS) {
            for (String body : BODIES) {
                String head = "evidence: { at_least: document }\nrepeat: { over: t.events, as: event" + window + " }\n";
                try (CompiledRuleset ruleset = SmallRuleset.of(head + body)) {
                    requirements.add(SmallRuleset.only(ruleset));
                }
            }
        }
        return requirements;
    }

    @Provide
    Arbitrary<Requirement> requirement() {
        return Arbitraries.of(REQUIREMENTS);
    }

    @Provide
    Arbitrary<Said> said() {
        Arbitrary<Boolean> answer = Arbitraries.of(true, false).injectNull(0.4);
        Arbitrary<List<Event>> list =
                Combinators.combine(answer, answer).as(Event::new).list().ofMaxSize(2);
        Arbitrary<List<List<Event>>> lists = Arbitraries.frequencyOf(
                Tuple.of(8, list.list().ofSize(1)),
                Tuple.of(3, list.list().ofSize(2)),
                Tuple.of(1, Arbitraries.just(List.of())));
        return Combinators.combine(lists, Arbitraries.of(true, false), answer).as(Said::new);
    }

    @Property(tries = 4_000)
    void everyCompletionIsAmongThePossibleVerdicts(
            @ForAll("requirement") Requirement requirement, @ForAll("said") Said said) {
        Judgement now = judge(requirement, said);
        Set<Verdict> possible = now.possible();

        for (Said complete : completions(said, now)) {
            assertThat(possible).contains(judge(requirement, complete).verdict());
        }
    }

    @Property(tries = 4_000)
    void whatIsDecidedStaysDecided(@ForAll("requirement") Requirement requirement, @ForAll("said") Said said) {
        Judgement now = judge(requirement, said);
        boolean agreed = said.lists().stream().distinct().count() <= 1;
        if (now.outcome() == Outcome.NO_EVIDENCE || !agreed) {
            assertThat(now.outcome()).isNotEqualTo(Outcome.MET);
            return;
        }
        for (Said complete : filled(said)) {
            Verdict then = judge(requirement, complete).verdict();

            assertThat(then.outcome()).isEqualTo(now.outcome());
            assertThat(then.severity()).isLessThanOrEqualTo(now.verdict().severity());
        }
    }

    @Property(tries = 2_000)
    void theOrderOfTheListDoesNotMatter(@ForAll("requirement") Requirement requirement, @ForAll("said") Said said) {
        List<List<Event>> turned = new ArrayList<>();
        for (List<Event> list : said.lists()) {
            List<Event> other = new ArrayList<>(list);
            Collections.reverse(other);
            turned.add(other);
        }
        Judgement one = judge(requirement, said);
        Judgement other = judge(requirement, new Said(turned, said.proven(), said.plan()));

        assertThat(other.verdict()).isEqualTo(one.verdict());
        assertThat(other.possible()).isEqualTo(one.possible());
        assertThat(other.declared()).isEqualTo(one.declared());
    }

    @Property(tries = 2_000)
    void theRecordsComeToTheOutcome(@ForAll("requirement") Requirement requirement, @ForAll("said") Said said) {
        Judgement now = judge(requirement, said);
        Set<Outcome> records =
                now.records().stream().map(RecordJudgement::outcome).collect(Collectors.toSet());

        if (records.contains(Outcome.NOT_MET)) {
            assertThat(now.outcome()).isEqualTo(Outcome.NOT_MET);
        } else if (records.contains(Outcome.NO_EVIDENCE)) {
            assertThat(now.outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        } else {
            assertThat(now.outcome()).isNotEqualTo(Outcome.NOT_MET);
        }
    }

    /** A list that is missing, and one without proof that is no admission, could become any other. */
    private static List<Said> completions(Said said, Judgement now) {
        boolean admitted = now.records().stream().anyMatch(RecordJudgement::admitted);
        boolean known = !said.lists().isEmpty() && (said.proven() || admitted);
        List<Said> all = new ArrayList<>(filled(said));
        if (!known) {
            for (Boolean plan : Event.completions(said.plan())) {
                lists(List.of(new Event(null, null), new Event(null, null)))
                        .forEach(list -> all.add(new Said(List.of(list), true, plan)));
                lists(List.of(new Event(null, null))).forEach(list -> all.add(new Said(List.of(list), true, plan)));
                all.add(new Said(List.of(List.of()), true, plan));
            }
        }
        return all;
    }

    /** What is said, proven and with every blank filled; of sources that contradict each other, one is right. */
    private static List<Said> filled(Said said) {
        List<Said> all = new ArrayList<>();
        for (Boolean plan : Event.completions(said.plan())) {
            for (List<Event> list : said.lists()) {
                lists(list).forEach(full -> all.add(new Said(List.of(full), true, plan)));
            }
        }
        return all;
    }

    private static List<List<Event>> lists(List<Event> events) {
        List<List<Event>> lists = List.of(List.of());
        for (Event event : events) {
            List<List<Event>> longer = new ArrayList<>();
            for (List<Event> list : lists) {
                for (Event full : event.completions()) {
                    List<Event> more = new ArrayList<>(list);
                    more.add(full);
                    longer.add(more);
                }
            }
            lists = longer;
        }
        return lists;
    }

    private static Judgement judge(Requirement requirement, Said said) {
        FactSheet sheet = FactSheet.of(
                ANY.ruleset().vocabulary(), profile(said), Derived.NOTHING, SmallRuleset.AS_OF, new ArrayList<>());
        return new Judge(requirement).judge(sheet);
    }

    private static CompanyProfile profile(Said said) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<Observation> lists = new ArrayList<>();
        for (List<Event> list : said.lists()) {
            Source source = lists.isEmpty() ? Source.MANAGEMENT : Source.WORKER;
            List<Datum> events = list.stream().map(RepeatSoundnessTest::datum).toList();
            lists.add(observation(new Datum.Items(events, Location.NONE), said.proven(), source));
        }
        answers.put("t.events", new Answer("t.events", lists, Location.NONE));
        if (said.plan() != null) {
            Datum plan = new Datum.Scalar(said.plan().toString(), Location.NONE);
            answers.put(
                    "t.plan", new Answer("t.plan", List.of(observation(plan, true, Source.MANAGEMENT)), Location.NONE));
        }
        return new CompanyProfile(
                "c",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("MA"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                answers,
                List.of(),
                List.of(),
                Map.of());
    }

    private static Observation observation(Datum value, boolean proven, Source source) {
        EvidenceKind kind = proven ? EvidenceKind.DOCUMENT : EvidenceKind.DECLARED;
        Evidence evidence = new Evidence(kind, Optional.empty(), Optional.of(SmallRuleset.AS_OF), Optional.empty());
        return new Observation(value, Optional.empty(), evidence, source);
    }

    private static Datum datum(Event event) {
        Map<String, Datum> fields = new LinkedHashMap<>();
        put(fields, "grave", event.grave());
        put(fields, "closed", event.closed());
        return new Datum.Fields(fields, Map.of(), Location.NONE);
    }

    private static void put(Map<String, Datum> fields, String id, Boolean answer) {
        if (answer != null) {
            fields.put(id, new Datum.Scalar(answer.toString(), Location.NONE));
        }
    }
}
