package org.assay.ruleset.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Indicator;
import org.assay.api.value.Form;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Translation;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.units.Units;

/** Reads the shared indicators and the list of units. */
public final class DictionaryReader {
    private static final String UNITS = "units.yaml";

    private DictionaryReader() {}

    /** Reads a folder or bundle of indicators. */
    public static Reading<Dictionary> read(SourceTree tree) {
        Files files = new Files(tree);
        BundleRef bundle = BundleHeader.read(files, "indicators");
        Units units = units(files);
        List<String> paths = tree.paths("", ".yaml").stream()
                .filter(path ->
                        !path.equals("bundle.yaml") && !path.equals(UNITS) && !path.startsWith(TranslationFiles.FOLDER))
                .toList();
        IndicatorForm form = new IndicatorForm(files, units, List.of());
        List<Indicator> indicators = form.readAll(paths);
        Clashes.note(files, indicators, List.of());
        List<Indicator> sorted =
                indicators.stream().sorted(Comparator.comparing(Indicator::id)).toList();
        Dictionary dictionary = new Dictionary(bundle, units, sorted, translations(files, sorted));
        form.check(Library.of(dictionary).derivations());
        return Reading.of(dictionary, files.issues());
    }

    private static List<Translation> translations(Files files, List<Indicator> indicators) {
        Expressions none = Expressions.none(files);
        return new TranslationFiles(files, Dictionary.LANGUAGE)
                .readAll((language, form) -> new TranslationReader(language, form, none).dictionary(indicators));
    }

    private static Units units(Files files) {
        Units.Builder units = new Units.Builder();
        for (Form form : files.forms(UNITS, "a unit")) {
            unit(form, units);
            form.done();
        }
        return units.build();
    }

    private static void unit(Form form, Units.Builder units) {
        String id = form.requiredText("id");
        Optional<String> quantity = form.text("quantity");
        var factor = form.number("is");
        Optional<String> of = form.text("of");
        Location at = form.at("id");
        if (quantity.isPresent()) {
            if (!units.base(id, quantity.get())) {
                form.note(IssueCode.RULESET_DUPLICATE, at, "the unit `" + id + "` is listed twice");
            }
        } else if (factor.isEmpty() || of.isEmpty()) {
            form.note(
                    IssueCode.RULESET_MISSING_KEY,
                    at,
                    "a unit needs `quantity`, or `is` and `of` such as { id: kWh, is: 1000, of: Wh }");
        } else if (!units.multiple(id, factor.get(), of.get())) {
            form.note(
                    IssueCode.RULESET_UNKNOWN_REFERENCE,
                    at,
                    "the unit `" + id + "` is listed twice, or `" + of.get() + "` is not listed above it");
        }
    }
}
