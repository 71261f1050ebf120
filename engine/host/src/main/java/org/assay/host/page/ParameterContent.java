package org.assay.host.page;

import java.util.List;
import org.assay.api.description.ParameterDescription;
import org.assay.api.description.ParameterDescription.Dated;
import org.assay.host.text.ValueText;

/** What law or a standard demands, as the page's template asks for it. */
record ParameterContent(String id, String title, String protective, List<Line> lines) {
    /** A value. */
    record Line(String place, String value, String from, String to, String source, String confidence) {}

    static ParameterContent of(ParameterDescription parameter) {
        return new ParameterContent(
                parameter.id(),
                parameter.title(),
                switch (parameter.protective()) {
                    case "lower" -> "The lower of two values is the stricter one.";
                    case "higher" -> "The higher of two values is the stricter one.";
                    default -> "";
                },
                parameter.values().entrySet().stream()
                        .flatMap(place ->
                                place.getValue().stream().map(dated -> line(place.getKey(), dated, parameter.unit())))
                        .toList());
    }

    private static Line line(String place, Dated dated, String unit) {
        return new Line(
                (place.equals("*") ? "everywhere" : place) + (dated.sector().isEmpty() ? "" : ", " + dated.sector()),
                ValueText.of(dated.value(), unit, ""),
                dated.from().toString(),
                dated.to().map(day -> "until before " + day).orElse(""),
                dated.source(),
                dated.confidence());
    }
}
