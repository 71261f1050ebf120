package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.ruleset.model.Extension;
import org.assay.ruleset.model.VersionRange;

/** Reads {@code extends}: one ruleset with its versions, such as {@code labour ^1.0}, or a list of them. */
final class Extensions {
    /** How many overlays may stand upon each other. */
    static final int MAX_DEPTH = 8;

    private static final Pattern FORM = Pattern.compile("(\\S+)\\s+(\\S+)");

    private Extensions() {}

    static List<Extension> read(Form form) {
        Optional<Datum> written = form.datum("extends");
        List<Datum> named = written.filter(Datum.Items.class::isInstance).isPresent()
                ? form.items("extends")
                : written.stream().toList();
        List<Extension> extensions = new ArrayList<>();
        for (Datum datum : named) {
            extension(datum)
                    .ifPresentOrElse(
                            extensions::add,
                            () -> form.note(
                                    Form.Codes.RULESET.wrongValue(),
                                    datum.at(),
                                    "`extends` names a ruleset and its versions, such as `labour ^1.0`, not "
                                            + Form.shown(datum)));
        }
        return extensions;
    }

    private static Optional<Extension> extension(Datum datum) {
        if (!(datum instanceof Datum.Scalar scalar)) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(scalar.text());
        return matcher.matches() && Ids.isBundle(matcher.group(1))
                ? VersionRange.parse(matcher.group(2)).map(range -> new Extension(matcher.group(1), range, scalar.at()))
                : Optional.empty();
    }
}
