package org.assay.json.document;

import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.assay.api.assessment.Reason;

/** A fact or limit that forced an outcome. */
public sealed interface ReasonDocument {
    /** What the company answered; the value is null when it did not. */
    @JsonbPropertyOrder({"indicator", "value", "unit", "evidence", "source", "note"})
    record FactDocument(
            String indicator,
            JsonValue value,
            Optional<String> unit,
            String evidence,
            String source,
            Optional<String> note)
            implements ReasonDocument {}

    /** What was worked out from answers; the value is null where one is missing or there is no result. */
    @JsonbPropertyOrder({"indicator", "value", "unit", "derived"})
    record DerivedDocument(String indicator, JsonValue value, Optional<String> unit, String derived)
            implements ReasonDocument {}

    /** What law or standard demands; the value is null where nobody knows. */
    @JsonbPropertyOrder({"parameter", "value", "unit", "place", "source", "from", "confidence"})
    record LimitDocument(
            String parameter,
            JsonValue value,
            Optional<String> unit,
            Optional<String> place,
            Optional<String> source,
            Optional<String> from,
            Optional<String> confidence)
            implements ReasonDocument {}

    /** Makes the document of a reason. */
    static ReasonDocument of(Reason reason) {
        if (reason instanceof Reason.Fact fact) {
            return new FactDocument(
                    fact.id(),
                    Values.json(fact.value()),
                    Values.text(fact.unit()),
                    fact.evidence().word(),
                    fact.source().word(),
                    Values.text(fact.note()));
        }
        return reason instanceof Reason.Derived derived ? of(derived) : of((Reason.Limit) reason);
    }

    private static ReasonDocument of(Reason.Derived derived) {
        return new DerivedDocument(
                derived.id(), Values.json(derived.value()), Values.text(derived.unit()), derived.formula());
    }

    private static ReasonDocument of(Reason.Limit limit) {
        return new LimitDocument(
                limit.id(),
                Values.json(limit.value()),
                Values.text(limit.unit()),
                Values.text(limit.place()),
                Values.text(limit.source()),
                limit.from().map(LocalDate::toString),
                Values.text(limit.confidence()));
    }
}
