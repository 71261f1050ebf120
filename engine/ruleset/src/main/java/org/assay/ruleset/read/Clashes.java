package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.Indicator;

/** Notes ids that are used twice, and ids that begin with another one: conditions could not tell them apart. */
final class Clashes {
    private Clashes() {}

    static void note(Files files, List<Indicator> indicators, Collection<String> others) {
        List<String> ids =
                new ArrayList<>(indicators.stream().map(Indicator::id).toList());
        noteIds(files, ids, others, Location.of(files.tree().name()));
    }

    static void noteIds(Files files, List<String> ids, Collection<String> others, Location at) {
        TreeSet<String> all = new TreeSet<>(others);
        for (String id : ids) {
            if (!id.isEmpty() && !all.add(id)) {
                files.note(IssueCode.RULESET_DUPLICATE, at, "the id `" + id + "` is used twice");
            }
        }
        for (String id : all) {
            String next = all.higher(id + ".");
            boolean clash = next != null && next.startsWith(id + ".") && (ids.contains(id) || ids.contains(next));
            if (clash) {
                files.note(
                        IssueCode.RULESET_DUPLICATE,
                        at,
                        "the id `" + id + "` is the beginning of `" + next + "`; rename one of them");
            }
        }
    }
}
