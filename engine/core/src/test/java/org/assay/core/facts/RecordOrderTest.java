package org.assay.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.issue.Issue;
import org.assay.api.issue.Location;
import org.assay.api.profile.Answer;
import org.assay.api.profile.Evidence;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.profile.Observation;
import org.assay.api.profile.Source;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.IndicatorType;
import org.assay.api.value.Datum;
import org.assay.api.value.Value;
import org.assay.ruleset.units.Units;
import org.junit.jupiter.api.Test;

/** A record is shown in the order of the dictionary, however a company wrote it. */
class RecordOrderTest {
    private static final Indicator EXITS =
            indicator("safety.exits", IndicatorType.RECORDS, field("name"), field("zone"), field("area"));

    @Test
    void fieldsStandInTheOrderOfTheDictionary() {
        List<Issue> issues = new ArrayList<>();
        Map<String, Datum> written = new LinkedHashMap<>();
        written.put("area", new Datum.Scalar("west", Location.NONE));
        written.put("name", new Datum.Scalar("north", Location.NONE));

        Value value = new Typing(Units.none(), issues)
                .fact(EXITS, answer(new Datum.Fields(written, Map.of(), Location.NONE)))
                .observed()
                .get(0)
                .value();

        assertThat(issues).isEmpty();
        Value.Fields exit = (Value.Fields) ((Value.Items) value).members().get(0);
        assertThat(exit.entries().keySet()).containsExactly("name", "area");
    }

    private static Answer answer(Datum exit) {
        Evidence evidence = new Evidence(EvidenceKind.DECLARED, Optional.empty(), Optional.empty(), Optional.empty());
        Datum exits = new Datum.Items(List.of(exit), Location.NONE);
        return new Answer(
                "safety.exits",
                List.of(new Observation(exits, Optional.empty(), evidence, Source.MANAGEMENT)),
                Location.NONE);
    }

    private static Indicator field(String id) {
        return indicator(id, IndicatorType.TEXT);
    }

    private static Indicator indicator(String id, IndicatorType type, Indicator... fields) {
        return new Indicator(
                id, type, "", Optional.empty(), Optional.empty(), List.of(), List.of(fields), "", "", Map.of());
    }
}
