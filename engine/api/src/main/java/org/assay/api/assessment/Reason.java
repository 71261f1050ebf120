package org.assay.api.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.profile.Source;
import org.assay.api.value.Value;

/** A fact or parameter that forced an outcome. */
public sealed interface Reason {
    /** Returns the indicator's or parameter's id. */
    String id();

    /**
     * What the company answered.
     *
     * @param id the indicator's id
     * @param value the answer in the indicator's unit; {@link Value#UNKNOWN} when not answered
     * @param unit potentially empty
     * @param evidence what proves it
     * @param source who says so
     * @param note why it did not count, such as "evidence too old"; potentially empty
     */
    record Fact(String id, Value value, String unit, EvidenceKind evidence, Source source, String note)
            implements Reason {}

    /**
     * What was worked out from answers, which stand after it.
     *
     * @param id the derived indicator's id
     * @param value in its unit; {@link Value#UNKNOWN} when an answer is missing or there is no result, as after a
     *     division by zero
     * @param unit potentially empty
     * @param formula how it was worked out, as the author wrote it
     */
    record Derived(String id, Value value, String unit, String formula) implements Reason {}

    /**
     * What law or standard demands.
     *
     * @param id the parameter's id
     * @param value its value; {@link Value#UNKNOWN} when there is none for this place and date
     * @param unit potentially empty
     * @param place the country, region or {@code *} it was found under and, where the value is for one sector only, that
     *     sector, such as {@code MA ISIC-01}; potentially empty
     * @param source the legal source; potentially empty
     * @param from first day it holds
     * @param confidence {@code high}, {@code medium} or {@code low}; potentially empty
     */
    record Limit(
            String id,
            Value value,
            String unit,
            String place,
            String source,
            Optional<LocalDate> from,
            String confidence)
            implements Reason {}
}
