package org.assay.host.text;

import java.util.Optional;
import org.assay.api.value.Datum;
import org.assay.host.recompute.Difference;

/** In words: what stands otherwise in an assessment than it comes out. Of long texts only where they part is shown. */
final class DifferenceText {
    private static final int LONG = 80;
    private static final int BEFORE = 30;

    private DifferenceText() {}

    /** Writes a difference with its place. */
    static void write(Difference difference, Page page, int indent) {
        String pointer = difference.place().pointer();
        String line = difference
                .file()
                .map(Datum::at)
                .map(at -> ", line " + at.line())
                .orElse("");
        page.item(indent, Ink.PLAIN, difference.place().words() + ": " + said(difference));
        page.paragraph(indent + 2, Ink.QUIET, pointer + line);
    }

    private static String said(Difference difference) {
        int parting = parting(text(difference.file()), text(difference.recomputed()));
        String file = shown(difference.file(), parting);
        String recomputed = shown(difference.recomputed(), parting);
        return switch (difference.kind()) {
            case CHANGED -> file + " in the file, " + recomputed + " recomputed";
            case ONLY_IN_FILE -> "only in the file: " + file;
            case ONLY_RECOMPUTED -> "not in the file, recomputed: " + recomputed;
            case REORDERED -> "in another order";
        };
    }

    private static String text(Optional<Datum> datum) {
        return datum.filter(Datum.Scalar.class::isInstance)
                .map(scalar -> ((Datum.Scalar) scalar).text())
                .orElse("");
    }

    /** Returns where two texts begin to differ. */
    private static int parting(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String shown(Optional<Datum> datum, int parting) {
        return datum.map(value -> shown(value, parting)).orElse("nothing");
    }

    private static String shown(Datum datum, int parting) {
        if (datum instanceof Datum.Scalar scalar) {
            String text = cut(scalar.text(), parting);
            return scalar.quoted() ? '"' + text + '"' : text;
        }
        if (datum instanceof Datum.Items items) {
            return "a list of " + items.members().size();
        }
        return datum instanceof Datum.Fields fields
                ? "a mapping of " + fields.entries().size()
                : "null";
    }

    private static String cut(String text, int parting) {
        if (text.length() <= LONG) {
            return text;
        }
        int from = parting < LONG - BEFORE ? 0 : Math.min(parting, text.length()) - BEFORE;
        int to = Math.min(text.length(), from + LONG);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
