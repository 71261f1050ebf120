package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.RequirementResult;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The publisher's own cases through the running engine: each outcome as the publisher's evaluator has it. */
class WbaCsiIT {
    private static final int CASES_OF_THE_FIRST_TEN = 300;

    @RegisterExtension
    static final AssayExtension ASSAY = AssayExtension.of(Repository.DISTRIBUTION);

    @Test
    void everyCaseComesOutAsPublished(RunningAssay assay, @TempDir Path folder) throws IOException {
        Path cases = Repository.shared("conformance/wba-csi/cases.json");
        Path jar = assay.workbench().pack(Repository.EXAMPLES.resolve("rulesets/wba-csi"), folder);
        assay.rules().install(List.of(jar));
        Map<String, Indicator> indicators =
                assay.catalog().indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        Map<String, List<JsonObject>> byRequirement = cases(cases);
        int run = 0;
        List<String> wrong = new ArrayList<>();
        for (RequirementResult requirement : requirements(assay)) {
            for (JsonObject example : byRequirement.getOrDefault(requirement.id(), List.of())) {
                run++;
                check(assay, indicators, requirement.id(), example, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(run).isEqualTo(CASES_OF_THE_FIRST_TEN);
    }

    private static void check(
            RunningAssay assay,
            Map<String, Indicator> indicators,
            String requirement,
            JsonObject example,
            List<String> wrong) {
        Outcome expected = switch (example.getString("expected")) {
            case "Met" -> Outcome.MET;
            case "Unmet" -> Outcome.NOT_MET;
            default -> Outcome.NOT_APPLICABLE;
        };
        Outcome actual =
                assess(assay, profile(indicators, example.getJsonObject("responses")))
                        .results()
                        .get(0)
                        .requirements()
                        .stream()
                        .filter(result -> result.id().equals(requirement))
                        .findFirst()
                        .orElseThrow()
                        .outcome();
        if (actual != expected) {
            wrong.add(requirement + " " + example + ": " + actual);
        }
    }

    private static List<RequirementResult> requirements(RunningAssay assay) {
        return assess(assay, profile(Map.of(), JsonValue.EMPTY_JSON_OBJECT))
                .results()
                .get(0)
                .requirements();
    }

    private static Assessment assess(RunningAssay assay, CompanyProfile profile) {
        AssessmentRequest request =
                new AssessmentRequest(LocalDate.of(2026, 6, 30), List.of(RulesetSelector.parse("wba-csi")), false);
        return assay.assessor().assess(profile, request);
    }

    private static CompanyProfile profile(Map<String, Indicator> indicators, JsonObject responses) {
        Map<String, Datum> answers = new LinkedHashMap<>();
        for (String input : responses.keySet()) {
            String id = "wba.q_" + input.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
            Indicator indicator = indicators.get(id);
            if (indicator != null) {
                answers.put(id, answer(indicator, responses.getString(input)));
            }
        }
        Datum.Fields document = new Datum.Fields(
                Map.of(
                        "id",
                        new Datum.Scalar("case", Location.NONE),
                        "answers",
                        new Datum.Fields(answers, Map.of(), Location.NONE)),
                Map.of(),
                Location.NONE);
        return ProfileForm.read(document, new ArrayList<>()).orElseThrow();
    }

    private static Datum answer(Indicator indicator, String response) {
        if (indicator.type() == IndicatorType.TEXT) {
            return new Datum.Scalar(response, Location.NONE);
        }
        List<Datum> members = Stream.of(response.split(";;"))
                .<Datum>map(member -> new Datum.Scalar(member, Location.NONE))
                .toList();
        return new Datum.Items(members, Location.NONE);
    }

    private static Map<String, List<JsonObject>> cases(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .collect(Collectors.groupingBy(example -> example.getString("dpCode")));
        }
    }
}
