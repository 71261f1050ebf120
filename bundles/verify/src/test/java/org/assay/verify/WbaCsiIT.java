package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.ProfileForm;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.IndicatorType;
import org.assay.api.ruleset.Outcome;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.RulesetSelector;
import org.assay.api.value.Datum;
import org.assay.testkit.AssayExtension;
import org.assay.testkit.RunningAssay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A scheme that nobody here designed: every outcome as its publisher's evaluator has it, on the published cases and off. */
class WbaCsiIT {
    private static final Path RULESET = Repository.EXAMPLES.resolve("rulesets/wba-csi");
    private static final int CASES = 1470;
    private static final int SHEETS = 2500;
    private static final long SEED = 20260630;
    /** What the publisher wrote so that nobody can meet it. */
    private static final Set<String> NEVER_MET = Set.of("GEC_00778", "GEC_00333");

    @RegisterExtension
    static final AssayExtension ASSAY = AssayExtension.of(Repository.DISTRIBUTION);

    private static Map<String, Indicator> indicators;

    @BeforeAll
    static void install(RunningAssay assay, @TempDir Path folder) {
        assay.rules().install(List.of(assay.workbench().pack(RULESET, folder)));
        indicators =
                assay.catalog().indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    }

    @Test
    void everyPublishedCaseComesOutAsPublished(RunningAssay assay) throws IOException {
        List<JsonObject> cases = cases(Repository.shared("conformance/wba-csi/cases.json"));
        List<String> wrong = new ArrayList<>();
        for (JsonObject example : cases) {
            Outcome expected = PublishedRules.outcome(example.getString("expected"));
            Outcome actual = outcomes(assay, answers(example)).get(example.getString("dpCode"));
            if (actual != expected) {
                wrong.add(example + ": " + actual);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cases).hasSize(CASES);
    }

    @Test
    void anyAnswersComeOutAsThePublishersRulesSay(RunningAssay assay) throws IOException {
        PublishedRules rules = new PublishedRules(Repository.shared("conformance/wba-csi/logics.json"));
        PublishedInputs inputs = new PublishedInputs(rules);
        Random random = new Random(SEED);
        Map<String, Set<Outcome>> reached = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < SHEETS; i++) {
            Map<String, String> sheet = inputs.sheet(random);
            Map<String, Outcome> actual = outcomes(assay, sheet);
            for (String element : rules.branches().keySet()) {
                Outcome expected = rules.outcome(element, sheet);
                reached.computeIfAbsent(element, any -> EnumSet.noneOf(Outcome.class))
                        .add(expected);
                if (actual.get(element) != expected) {
                    wrong.add("sheet " + i + ", " + element + ": " + actual.get(element) + ", not " + expected + " for "
                            + sheet);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(reached).isEqualTo(everyOutcome(rules));
    }

    @Test
    void everyRequirementIsAnElementAndTheOtherWayRound(RunningAssay assay) throws IOException {
        PublishedRules rules = new PublishedRules(Repository.shared("conformance/wba-csi/logics.json"));

        assertThat(outcomes(assay, Map.of()).keySet())
                .containsExactlyInAnyOrderElementsOf(rules.branches().keySet());
    }

    @Test
    void lintNamesTheElementsThatReadAnAnswerToAnother(RunningAssay assay) {
        assertThat(assay.workbench().lint(RULESET))
                .filteredOn(issue -> issue.code() == IssueCode.LINT_FOREIGN_QUESTION)
                .extracting(issue -> issue.message().replaceFirst(":.*", ""))
                .containsExactly(
                        "`GEC_00291` reads `wba.q_1a_2`, which no requirement asks",
                        "`GEC_00309` reads `wba.q_gec_00779_4c_2`, a question of `GEC_00779`",
                        "`GEC_00327` reads `wba.q_gec_00326_16a_4`, a question of `GEC_00326`",
                        "`GEC_00328` reads `wba.q_gec_00327_16a_4`, a question of `GEC_00327`");
    }

    /** Returns, by element, what its branches name, without what nobody can reach. */
    private static Map<String, Set<Outcome>> everyOutcome(PublishedRules rules) {
        Map<String, Set<Outcome>> named = new TreeMap<>();
        rules.branches()
                .forEach((element, branches) -> named.put(
                        element,
                        branches.stream()
                                .map(branch -> PublishedRules.outcome(branch.getString("elementScoreName")))
                                .filter(outcome -> outcome != Outcome.MET || !NEVER_MET.contains(element))
                                .collect(Collectors.toSet())));
        return named;
    }

    private static Map<String, Outcome> outcomes(RunningAssay assay, Map<String, String> answers) {
        AssessmentRequest request =
                new AssessmentRequest(LocalDate.of(2026, 6, 30), List.of(RulesetSelector.parse("wba-csi")), false);
        return assay.assessor().assess(profile(answers), request).results().get(0).requirements().stream()
                .collect(Collectors.toMap(RequirementResult::id, RequirementResult::outcome));
    }

    private static CompanyProfile profile(Map<String, String> answers) {
        Map<String, Datum> typed = new LinkedHashMap<>();
        answers.forEach((input, answer) -> {
            String id = "wba.q_" + input.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
            typed.put(id, answer(indicators.get(id), answer));
        });
        Map<String, Datum> document = Map.of("id", scalar("case"), "answers", fields(typed));
        return ProfileForm.read(fields(document), new ArrayList<>()).orElseThrow();
    }

    /** The publisher joins several answers with {@code ;;} and strips each. */
    private static Datum answer(Indicator indicator, String answer) {
        return indicator.type() == IndicatorType.TEXT
                ? scalar(answer)
                : new Datum.Items(
                        Stream.of(answer.split(";;", -1))
                                .map(member -> scalar(member.strip()))
                                .toList(),
                        Location.NONE);
    }

    private static Datum scalar(String text) {
        return new Datum.Scalar(text, Location.NONE);
    }

    private static Datum fields(Map<String, Datum> entries) {
        return new Datum.Fields(entries, Map.of(), Location.NONE);
    }

    private static Map<String, String> answers(JsonObject example) {
        JsonObject responses = example.getJsonObject("responses");
        return responses.keySet().stream().collect(Collectors.toMap(Function.identity(), responses::getString));
    }

    private static List<JsonObject> cases(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }
}
