package org.assay.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.api.assessment.Assessment;
import org.assay.api.service.AssessmentRequest;
import org.assay.api.service.RulesetSelector;
import org.assay.api.spi.DocumentWriter;
import org.assay.api.spi.ProfileReader;
import org.assay.api.spi.ReadProfile;
import org.assay.host.text.Questions;
import org.assay.host.text.ScorecardWriter;
import org.assay.host.text.Style;
import org.assay.testkit.RunningAssay;

/**
 * An assessment as people and programs are given it.
 *
 * @param json for programs
 * @param terminal for people, without white space
 */
record Presented(JsonObject json, String terminal) {
    /** Assesses a profile, written as JSON, which both readers read, and sees that nothing in the scorecard steers a terminal. */
    static Presented of(RunningAssay assay, String ruleset, String language, String profile) throws IOException {
        AssessmentRequest request = new AssessmentRequest(
                LocalDate.of(2026, 6, 30), List.of(RulesetSelector.parse(ruleset)), false, List.of(language));
        Questions questions = Questions.of(assay.catalog(), List.of(language));
        ScorecardWriter scorecard = new ScorecardWriter(Style.PLAIN, questions, true);
        List<String> documents = new ArrayList<>();
        List<String> scorecards = new ArrayList<>();
        for (String format : List.of("json", "yaml")) {
            Assessment assessment =
                    assay.assessor().assess(read(assay, format, profile).orThrow(), request);
            documents.add(written(writer(assay), assessment));
            scorecards.add(written(scorecard, assessment));
        }
        assertThat(documents.get(0)).isEqualTo(documents.get(1));
        assertThat(HostileStrings.steers(scorecards.get(0)))
                .as(scorecards.get(0))
                .isFalse();
        return new Presented(
                Server.json(documents.get(0).getBytes(UTF_8)), HostileStrings.withoutSpace(scorecards.get(0)));
    }

    private static ReadProfile read(RunningAssay assay, String format, String profile) {
        ProfileReader reader = assay.all(ProfileReader.class).stream()
                .filter(each -> each.extensions().contains(format))
                .findFirst()
                .orElseThrow();
        List<ReadProfile> read = new ArrayList<>();
        reader.read(new ByteArrayInputStream(profile.getBytes(UTF_8)), "p", read::add);
        return read.get(0);
    }

    private static DocumentWriter writer(RunningAssay assay) {
        return assay.all(DocumentWriter.class).stream()
                .filter(each -> each.format().equals("json"))
                .findFirst()
                .orElseThrow();
    }

    private static String written(DocumentWriter writer, Assessment assessment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(assessment, bytes);
        return bytes.toString(UTF_8);
    }

    /** Returns what became of each requirement of the only ruleset, by id. */
    Map<String, JsonObject> requirements() {
        Map<String, JsonObject> requirements = new TreeMap<>();
        json.getJsonArray("results")
                .getJsonObject(0)
                .getJsonArray("requirements")
                .getValuesAs(JsonObject.class)
                .forEach(each -> requirements.put(each.getString("id"), each));
        return requirements;
    }
}
