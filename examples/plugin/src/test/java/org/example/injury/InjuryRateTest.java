package org.example.injury;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.ProfileForm;
import org.assay.api.value.Datum;
import org.junit.jupiter.api.Test;

class InjuryRateTest {

    @Test
    void theRateIsPer200000Hours() {
        assertThat(derived("example.injuries", "3", "example.hours_worked", "400000"))
                .hasEntrySatisfying(
                        "example.injury_rate",
                        rate -> assertThat(((Datum.Scalar) rate).text()).isEqualTo("1.5"));
    }

    @Test
    void withoutHoursThereIsNoRate() {
        assertThat(derived("example.injuries", "3")).isEmpty();
        assertThat(derived("example.injuries", "3", "example.hours_worked", "0"))
                .isEmpty();
    }

    private static Map<String, Datum> derived(String... idsAndValues) {
        Map<String, Datum> answers = new LinkedHashMap<>();
        for (int i = 0; i < idsAndValues.length; i += 2) {
            answers.put(idsAndValues[i], new Datum.Scalar(idsAndValues[i + 1], Location.NONE));
        }
        Map<String, Datum> document = Map.of(
                "id",
                new Datum.Scalar("x", Location.NONE),
                "answers",
                new Datum.Fields(answers, Map.of(), Location.NONE));
        CompanyProfile profile = ProfileForm.read(
                        new Datum.Fields(document, Map.of(), Location.NONE), new ArrayList<>())
                .orElseThrow();
        return new InjuryRate().derive(profile);
    }
}
