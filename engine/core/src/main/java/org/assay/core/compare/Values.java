package org.assay.core.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.assay.api.description.ParameterDescription;
import org.assay.api.description.ParameterDescription.Dated;
import org.assay.api.value.Value;
import org.assay.conditions.Display;
import org.assay.conditions.Phrases;
import org.assay.conditions.Type;

/** Says values of law and of standards. */
final class Values {
    private static final String EVERYWHERE = "*";
    private static final int FEW = 3;
    private static final Display DISPLAY = new Display(Phrases.of("en"));

    private Values() {}

    /** Returns a value with its unit. */
    static String of(Value value, String unit) {
        return DISPLAY.show(value, new Type.Number(unit));
    }

    /** Returns where a value holds, such as {@code everywhere} or {@code in MA for ISIC-01}. */
    static String place(String place, String sector) {
        String where = place.equals(EVERYWHERE) ? "everywhere" : "in " + place;
        return sector.isEmpty() ? where : where + " for " + sector;
    }

    /** Returns the values there are, or of very many, how many. */
    static String inShort(ParameterDescription parameter) {
        List<String> values = parameter.values().entrySet().stream()
                .flatMap(place -> place.getValue().stream().map(dated -> inShort(parameter, place.getKey(), dated)))
                .toList();
        return values.size() <= FEW
                ? values.stream().collect(Collectors.joining("; "))
                : values.size() + " values for " + parameter.values().size() + " places";
    }

    private static String inShort(ParameterDescription parameter, String place, Dated dated) {
        return of(dated.value(), parameter.unit()) + " " + place(place, dated.sector()) + " from " + dated.from();
    }
}
