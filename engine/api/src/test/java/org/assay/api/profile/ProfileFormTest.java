package org.assay.api.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.value.Datum;
import org.junit.jupiter.api.Test;

class ProfileFormTest {
    private final List<Issue> issues = new ArrayList<>();

    private static Datum text(String value) {
        return new Datum.Scalar(value, Location.NONE);
    }

    private static Datum list(Datum... members) {
        return new Datum.Items(List.of(members), Location.NONE);
    }

    private static Datum.Fields fields(Object... keysAndValues) {
        Map<String, Datum> entries = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            entries.put((String) keysAndValues[i], value instanceof Datum datum ? datum : text((String) value));
        }
        return new Datum.Fields(entries, Map.of(), Location.NONE);
    }

    private List<Observation> observations(Datum answer) {
        return ProfileForm.answer("x.y", answer, Location.NONE, issues).observations();
    }

    @Test
    void aBareValueIsTheManagementsWord() {
        assertThat(observations(text("48"))).singleElement().satisfies(one -> {
            assertThat(one.evidence()).isEqualTo(Evidence.DECLARED);
            assertThat(one.source()).isEqualTo(Source.MANAGEMENT);
        });
    }

    @Test
    void severalSourcesAreSeveralObservations() {
        Datum answer = list(
                fields("value", "true", "source", "worker"),
                fields("value", "false", "evidence", fields("kind", "document", "date", "2026-01-10")));

        assertThat(observations(answer))
                .extracting(Observation::source)
                .containsExactly(Source.WORKER, Source.MANAGEMENT);
        assertThat(issues).isEmpty();
    }

    @Test
    void aListOfRecordsIsOneObservation() {
        assertThat(observations(list(fields("name", "gate", "locked", "true")))).hasSize(1);
        assertThat(observations(list())).hasSize(1);
        assertThat(observations(new Datum.Absent(Location.NONE))).isEmpty();
    }

    @Test
    void everyFaultOfAProfileIsNotedAtOnce() {
        ProfileForm.read(
                fields(
                        "nam",
                        "typo",
                        "employees",
                        "-3",
                        "period",
                        fields("from", "2025-12-31", "to", "2025-02-30"),
                        "answers",
                        fields("x.y", fields("valu", "1"))),
                issues);

        assertThat(issues)
                .extracting(Issue::code)
                .contains(
                        IssueCode.PROFILE_MISSING_KEY,
                        IssueCode.PROFILE_UNKNOWN_KEY,
                        IssueCode.PROFILE_WRONG_TYPE,
                        IssueCode.PROFILE_WRONG_DATE);
        assertThat(issues).extracting(Issue::message).anyMatch(message -> message.contains("did you mean `name`?"));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        ProfileForm.read(
                fields("id", "x", "answers", fields(), "period", fields("from", "2025-12-31", "to", "2025-01-01")),
                issues);

        assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.PROFILE_WRONG_DATE);
    }

    @Test
    void aCountryThatNobodyKnowsByThatNameIsRefused() {
        ProfileForm.read(fields("id", "x", "answers", fields(), "country", "Ghana"), issues);

        assertThat(issues)
                .extracting(Issue::message)
                .containsExactly("`country` must be a country as ISO 3166-1 writes it, such as MA, not \"Ghana\"");
    }
}
