package org.assay.api.ruleset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A named, typed fact about a company: answered once, or worked out from answers, and read by every ruleset.
 *
 * @param id such as {@code hours.weekly_normal}; for a field of a record, the field's id
 * @param type what kind of answer it takes
 * @param unit of numbers: an id of the unit list, {@code %}, or a currency; empty for anything else
 * @param minimum least allowed number, inclusive
 * @param maximum greatest allowed number, inclusive
 * @param options the allowed answers of a choice; empty for other types
 * @param fields the fields of a record; empty for other types
 * @param question what to ask the company; potentially empty for a field or a derived indicator
 * @param help where to find the answer; potentially empty
 * @param tags clauses of reporting standards it serves, by {@code gri} and {@code vsme}
 * @param formula how a derived indicator is worked out from others; empty for one that is asked
 * @param askedBy the requirements whose question it is, potentially none; empty where any may read it
 */
public record Indicator(
        String id,
        IndicatorType type,
        String unit,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        List<String> options,
        List<Indicator> fields,
        String question,
        String help,
        Map<String, String> tags,
        String formula,
        Optional<List<String>> askedBy) {
    public Indicator {
        options = List.copyOf(options);
        fields = List.copyOf(fields);
        tags = Map.copyOf(tags);
        askedBy = askedBy.map(List::copyOf);
    }

    /** Makes an indicator that is asked, and that any requirement may read. */
    public Indicator(
            String id,
            IndicatorType type,
            String unit,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum,
            List<String> options,
            List<Indicator> fields,
            String question,
            String help,
            Map<String, String> tags) {
        this(id, type, unit, minimum, maximum, options, fields, question, help, tags, "", Optional.empty());
    }

    /** Returns whether it is worked out from others and nobody answers it. */
    public boolean isDerived() {
        return !formula.isEmpty();
    }

    /** Returns the same indicator with its own questions and help, and those of its fields, put into other words. */
    public Indicator worded(UnaryOperator<String> words) {
        return new Indicator(
                id,
                type,
                unit,
                minimum,
                maximum,
                options,
                fields.stream().map(field -> field.worded(words)).toList(),
                words.apply(question),
                words.apply(help),
                tags,
                formula,
                askedBy);
    }

    /** Returns a field of a record by id. */
    public Optional<Indicator> field(String fieldId) {
        return fields.stream().filter(field -> field.id().equals(fieldId)).findFirst();
    }
}
