package org.assay.host.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.api.ruleset.Indicator;
import org.assay.api.value.Plural;

/** What an answer to an indicator may look like, in words. */
public final class AnswerForm {
    private AnswerForm() {}

    /** Returns the form of an answer, such as {@code a number in h, 0 to 168}. */
    public static String of(Indicator indicator) {
        return switch (indicator.type()) {
            case BOOLEAN -> "true or false";
            case WHOLE -> "a whole number" + unit(indicator) + range(indicator);
            case DECIMAL -> "a number" + unit(indicator) + range(indicator);
            case PERCENTAGE -> "a number in %" + range(indicator);
            case MONEY -> "an amount in " + indicator.unit() + range(indicator);
            case DATE -> "a date such as 2026-03-31";
            case DURATION -> "a length of time such as P30D (days) or P12M (months)";
            case CHOICE -> "one of " + String.join(", ", indicator.options());
            case MULTIPLE_CHOICE -> "a list of any of " + String.join(", ", indicator.options());
            case TEXT -> "a text";
            case TEXTS -> "a list of texts";
            case RECORDS -> "a list of records " + fields(indicator) + "; [] says that there are none";
        };
    }

    private static String unit(Indicator indicator) {
        return switch (indicator.unit()) {
            case "", "count" -> "";
            case "ratio" -> " from 0 to 1";
            default -> " in " + Plural.unit(BigDecimal.TEN, indicator.unit());
        };
    }

    private static String range(Indicator indicator) {
        Optional<String> least = indicator.minimum().map(BigDecimal::toPlainString);
        Optional<String> greatest = indicator.maximum().map(BigDecimal::toPlainString);
        if (least.isPresent() && greatest.isPresent()) {
            return ", " + least.get() + " to " + greatest.get();
        }
        return least.map(number -> ", " + number + " or more")
                .or(() -> greatest.map(number -> ", at most " + number))
                .orElse("");
    }

    private static String fields(Indicator indicator) {
        return indicator.fields().stream()
                .map(field -> field.id() + ": " + of(field))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }
}
