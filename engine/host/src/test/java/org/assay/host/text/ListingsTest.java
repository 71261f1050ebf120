package org.assay.host.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.Indicator;
import org.assay.api.ruleset.IndicatorType;
import org.junit.jupiter.api.Test;

class ListingsTest {
    @Test
    void indicatorsWithWhatMayBeChosenAndTheFieldsOfTheirRecords() {
        Indicator kind = indicator("kind", IndicatorType.CHOICE, List.of("injury", "disease"), List.of(), "");
        Indicator incidents =
                indicator("safety.incidents", IndicatorType.RECORDS, List.of(), List.of(kind), "Which accidents?");

        assertThat(Listings.indicators(List.of(incidents)).text(Style.PLAIN)).isEqualTo("""
                ID                TYPE     UNIT  QUESTION
                safety.incidents  records        Which accidents?
                  .kind           choice
                                                 of: injury, disease
                """);
    }

    @Test
    void parametersWithTheValueThatBeganLast() {
        assertThat(Listings.parameters(List.of(Descriptions.limit(48))).text(Style.PLAIN))
                .isEqualTo("""
                ID                   UNIT  PLACES         NEWEST                TITLE
                limit.weekly_normal  h     everywhere, 1  48 h from 2014-06-01  Longest normal week
                """);
    }

    private static Indicator indicator(
            String id, IndicatorType type, List<String> options, List<Indicator> fields, String question) {
        return new Indicator(id, type, "", Optional.empty(), Optional.empty(), options, fields, question, "", Map.of());
    }
}
