package org.assay.ruleset.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.api.profile.Answer;
import org.assay.api.profile.Evidence;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.profile.Observation;
import org.assay.api.value.Datum;

/** In a case, what is not said about the proof is sufficient: a bare value, or a kind without a date. */
final class Sufficient {
    private Sufficient() {}

    static Answer evidence(Answer answer, Datum written, LocalDate asOf) {
        List<Observation> observations = answer.observations().stream()
                .map(observation -> evidence(observation, isSaid(written), asOf))
                .toList();
        return new Answer(answer.indicator(), observations, answer.at());
    }

    private static boolean isSaid(Datum written) {
        if (written instanceof Datum.Items items) {
            return items.members().stream().anyMatch(Sufficient::isSaid);
        }
        return written instanceof Datum.Fields fields && fields.entries().containsKey("evidence");
    }

    private static Observation evidence(Observation observation, boolean said, LocalDate asOf) {
        Evidence given = observation.evidence();
        Evidence evidence = new Evidence(
                said ? given.kind() : EvidenceKind.CERTIFIED,
                given.reference(),
                Optional.of(given.date().orElse(asOf)),
                given.validUntil());
        return new Observation(observation.value(), observation.unit(), evidence, observation.source());
    }
}
