package org.assay.core.describe;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.api.description.CaseDescription;
import org.assay.api.profile.Answer;
import org.assay.api.profile.CompanyProfile;
import org.assay.api.profile.Evidence;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.profile.Observation;
import org.assay.api.profile.Source;
import org.assay.api.value.Datum;
import org.assay.ruleset.model.RequirementCase;

/** Says what a case gives and expects. */
final class CaseDescriptions {
    private CaseDescriptions() {}

    static CaseDescription of(RequirementCase example) {
        return new CaseDescription(
                example.name(),
                example.asOf(),
                given(example.given()),
                example.expected(),
                example.severity(),
                example.finding());
    }

    private static SortedMap<String, String> given(CompanyProfile company) {
        SortedMap<String, String> given = new TreeMap<>();
        company.country().ifPresent(country -> given.put("country", country));
        company.region().ifPresent(region -> given.put("region", region));
        company.sector().ifPresent(sector -> given.put("sector", sector));
        company.employees().ifPresent(number -> given.put("employees", String.valueOf(number)));
        company.period().ifPresent(period -> given.put("period", period.from() + " to " + period.to()));
        company.answers().forEach((id, answer) -> given.put(id, answer(answer)));
        return given;
    }

    private static String answer(Answer answer) {
        List<Observation> observations = answer.observations();
        return observations.isEmpty()
                ? "not answered"
                : observations.stream().map(CaseDescriptions::observation).collect(Collectors.joining("; "));
    }

    private static String observation(Observation observation) {
        String unit = observation.unit().map(text -> " " + text).orElse("");
        String source = observation.source() == Source.MANAGEMENT
                ? ""
                : ", says " + observation.source().word();
        return value(observation.value()) + unit + source + proof(observation.evidence());
    }

    /** In a case, what says nothing of its proof has the strongest. */
    private static String proof(Evidence evidence) {
        if (evidence.kind() == EvidenceKind.CERTIFIED && evidence.validUntil().isEmpty()) {
            return "";
        }
        String kind = evidence.kind().word().replace('_', '-');
        return " (" + kind + evidence.date().map(day -> " of " + day).orElse("")
                + evidence.validUntil().map(day -> ", valid until " + day).orElse("") + ")";
    }

    private static String value(Datum value) {
        if (value instanceof Datum.Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof Datum.Items items) {
            return items.members().isEmpty()
                    ? "none"
                    : items.members().stream().map(CaseDescriptions::value).collect(Collectors.joining(", "));
        }
        return value instanceof Datum.Fields fields ? fields(fields.entries()) : "not answered";
    }

    private static String fields(Map<String, Datum> entries) {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + " " + value(entry.getValue()))
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
