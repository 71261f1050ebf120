package org.assay.ruleset.read;

import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.Indicator;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.RulesetHeader;

/** Reads the indicators that a ruleset adds under its own prefix. */
final class OwnIndicators {
    private final Files files;
    private final RulesetHeader header;
    private final IndicatorForm form;
    private final List<Indicator> indicators;

    OwnIndicators(Files files, RulesetHeader header, Dictionary dictionary) {
        this.files = files;
        this.header = header;
        this.form = new IndicatorForm(files, dictionary.units(), requirements(files));
        this.indicators = form.readAll(files.tree().paths("indicators/", ".yaml"));
        Prefix.check(
                files,
                header,
                "indicator",
                indicators.stream().map(Indicator::id).toList());
        Clashes.note(
                files,
                indicators,
                dictionary.indicators().stream().map(Indicator::id).toList());
    }

    /** Returns the ids of the requirements that have a file, by the names of the files. */
    private static List<String> requirements(Files files) {
        return Stream.of("requirements/", "changes/")
                .flatMap(folder -> files.tree().paths(folder, ".yaml").stream())
                .filter(path -> !path.endsWith(CasesReader.ENDING))
                .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length()))
                .toList();
    }

    /** Returns them in the order of the files. */
    List<Indicator> list() {
        return indicators;
    }

    /** Notes what is wrong with those that are worked out, once all that they may read is known. */
    void check(Library library) {
        form.check(library.derivations());
        library.indicators().stream()
                .filter(Indicator::isDerived)
                .filter(indicator -> header.derived().contains(indicator.id()))
                .forEach(indicator -> files.note(
                        IssueCode.RULESET_CONTRADICTION,
                        Location.of(files.place("ruleset.yaml")),
                        "`" + indicator.id() + "` has a `derive` of its own, so no plugin has to derive it: take it out"
                                + " of `derived`"));
    }
}
