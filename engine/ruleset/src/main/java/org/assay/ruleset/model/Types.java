package org.assay.ruleset.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.api.ruleset.Indicator;
import org.assay.conditions.Type;

/** What conditions see of an indicator's type. */
final class Types {
    private Types() {}

    static Type of(Indicator indicator) {
        return switch (indicator.type()) {
            case BOOLEAN -> new Type.Truth();
            case WHOLE, DECIMAL, PERCENTAGE, MONEY -> new Type.Number(indicator.unit());
            case DATE -> new Type.Day();
            case DURATION -> new Type.Span();
            case CHOICE, TEXT -> new Type.Text();
            case MULTIPLE_CHOICE, TEXTS -> new Type.Items(new Type.Text());
            case RECORDS -> new Type.Items(record(indicator));
        };
    }

    private static Type record(Indicator indicator) {
        Map<String, Type> fields = new LinkedHashMap<>();
        indicator.fields().forEach(field -> fields.put(field.id(), of(field)));
        return new Type.Fields(fields);
    }
}
