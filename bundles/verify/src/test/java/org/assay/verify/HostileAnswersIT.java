package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.testkit.AssayExtension;
import org.assay.testkit.RunningAssay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Published strings that break programs, in every text of a profile: shown as they are, or refused. */
@Timeout(300)
class HostileAnswersIT {
    private static final String PROFILE = """
            { "id": TEXT, "name": TEXT, "region": TEXT, "sector": TEXT,
              "company": { "id": TEXT, "name": TEXT }, "site": { "id": TEXT, "name": TEXT, "os_id": TEXT },
              "answers": {
                "own.flag": false,
                "own.told": { "value": TEXT, "evidence": { "kind": "document", "reference": TEXT } },
                "own.words": [ TEXT ],
                "own.sites": [ { "name": TEXT, "safe": false }, { "name": "another", "safe": false } ] },
              "certificates": [ { "standard": TEXT, "edition": TEXT, "scope": TEXT, "body": TEXT, "site": TEXT } ],
              "determinations": [ { "requirement": "answers/told", "outcome": "MET", "reason": TEXT, "by": TEXT,
                "date": "2026-01-01" } ] }
            """;

    @RegisterExtension
    static final AssayExtension ASSAY = AssayExtension.of(Repository.DISTRIBUTION);

    private static List<String> strings;

    @BeforeAll
    static void install(RunningAssay assay, @TempDir Path root) throws IOException {
        strings = HostileStrings.all();
        HostileRules rules = HostileRules.in(root.resolve("answers"), "Answers")
                .with("told", "told", "title: T\nmet_when: own.flag\nfinding: \"{own.told}|{own.words}\"\n")
                .with("site", "site", """
                        title: T
                        repeat: { over: own.sites, as: place, key: name }
                        met_when: place.safe
                        finding: "{place.name}"
                        """);
        assay.rules().install(List.of(assay.workbench().pack(rules.folder(), root)));
    }

    @Test
    void isShownAsItIs(RunningAssay assay) throws IOException {
        for (String text : strings) {
            if (!text.isBlank()) {
                isShown(
                        text,
                        Presented.of(assay, "answers", "en", PROFILE.replace("TEXT", HostileStrings.quoted(text))));
            }
        }
    }

    private static void isShown(String text, Presented presented) {
        JsonObject profile = presented.json().getJsonObject("profile");
        Map<String, JsonObject> requirements = presented.requirements();
        JsonObject told = requirements.get("told");

        assertThat(List.of(
                        profile.getString("id"),
                        profile.getString("name"),
                        profile.getJsonObject("company").getString("id"),
                        profile.getJsonObject("site").getString("name"),
                        told.getJsonObject("determination").getString("reason"),
                        requirements
                                .get("site")
                                .getJsonArray("records")
                                .getJsonObject(0)
                                .getString("key")))
                .containsOnly(text);
        assertThat(told.getString("finding")).isEqualTo(text + "|" + text);
        assertThat(presented.terminal()).contains(HostileStrings.shown(text) + "|" + HostileStrings.shown(text));
    }

    @Test
    void isNoChoiceThatNobodyOffered(RunningAssay assay) {
        for (String text : strings) {
            String profile = "{ \"id\": \"x\", \"answers\": { \"own.chosen\": " + HostileStrings.quoted(text) + " } }";
            assertThatThrownBy(() -> Presented.of(assay, "answers", "en", profile))
                    .as(text)
                    .isInstanceOfSatisfying(
                            AssayException.class,
                            refused -> assertThat(refused.issues())
                                    .singleElement()
                                    .satisfies(issue -> {
                                        assertThat(issue.code()).isEqualTo(IssueCode.PROFILE_OUT_OF_RANGE);
                                        assertThat(issue.location().line()).isEqualTo(1);
                                        assertThat(issue.message()).contains("`own.chosen`", "one", "two");
                                    }));
        }
    }
}
