package org.assay.ruleset.read;

import java.util.List;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.Indicator;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.RulesetHeader;

/** Reads the indicators that a ruleset adds under its own prefix. */
final class OwnIndicators {
    private OwnIndicators() {}

    static List<Indicator> read(Files files, RulesetHeader header, Dictionary dictionary) {
        List<String> paths = files.tree().paths("indicators/", ".yaml");
        List<Indicator> own = new IndicatorForm(files, dictionary.units()).readAll(paths);
        String prefix = header.prefix().orElse("") + ".";
        for (Indicator indicator : own) {
            if (header.prefix().isEmpty() || !indicator.id().startsWith(prefix)) {
                files.note(
                        IssueCode.RULESET_CONTRADICTION,
                        Location.of(files.place("ruleset.yaml")),
                        "the ruleset's own indicator `" + indicator.id() + "` must begin with its `prefix`"
                                + header.prefix()
                                        .map(text -> " `" + text + ".`")
                                        .orElse(", which is missing"));
            }
        }
        Clashes.note(
                files, own, dictionary.indicators().stream().map(Indicator::id).toList());
        return own;
    }
}
