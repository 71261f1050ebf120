package org.assay.ruleset.model;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assay.api.ruleset.NotApplicableReason;
import org.assay.conditions.Condition;
import org.assay.conditions.Symbol;
import org.assay.conditions.Type;

/**
 * How a requirement is repeated: it is asked of each record of a list by itself.
 *
 * @param over the indicator that holds the records
 * @param record what conditions and findings call one record; it stands where its list stands
 * @param key the field that names a record; empty for its number, from 1
 * @param when which records count; empty for all
 * @param date the field with a record's day, at which limits are read for it; empty for the company's day
 * @param notApplicable why it does not apply where no record counts; empty where its author names no reason
 */
public record Repeat(
        Symbol over,
        Symbol record,
        Optional<String> key,
        Optional<Condition> when,
        Optional<String> date,
        Optional<NotApplicableReason> notApplicable) {

    /** Returns the same repetition, where other records count. */
    Repeat counting(Optional<Condition> other) {
        return new Repeat(over, record, key, other, date, notApplicable);
    }

    Repeat or(NotApplicableReason reason) {
        return new Repeat(over, record, key, when, date, Optional.of(notApplicable.orElse(reason)));
    }

    Repeat explained(UnaryOperator<NotApplicableReason> wording) {
        return new Repeat(over, record, key, when, date, notApplicable.map(wording));
    }

    /** Returns what a reader calls one record, such as {@code work group}. */
    public String word() {
        return record.id().replace('_', ' ');
    }

    /** Returns whether the field that names a record is a number. */
    public boolean isNumbered() {
        return record.type() instanceof Type.Fields fields
                && key.map(fields.fields()::get)
                        .filter(Type.Number.class::isInstance)
                        .isPresent();
    }

    /** Returns the repetition in words, such as {@code asked of each incident of safety.incidents}. */
    public String describe() {
        return "asked of each " + word() + " of " + over.id()
                + when.map(condition -> " for which " + condition.text()).orElse("")
                + key.map(field -> ", named by its " + field).orElse("")
                + date.map(field -> ", with the limits in force on its " + field)
                        .orElse("");
    }
}
