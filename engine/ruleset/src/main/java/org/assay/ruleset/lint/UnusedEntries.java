package org.assay.ruleset.lint;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.IssueSeverity;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.Indicator;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.place.Places;
import org.assay.ruleset.source.SourceTree;

/** Finds entries of the shared dictionary that no ruleset beside it reads. Others may, so that this is only a note. */
public final class UnusedEntries {
    private UnusedEntries() {}

    /**
     * Returns a note for each.
     *
     * @param rulesets the rulesets beside the dictionary; without any, nothing is said
     */
    public static List<Issue> of(SourceTree tree, Dictionary dictionary, Collection<Ruleset> rulesets) {
        Set<String> read = new HashSet<>();
        rulesets.forEach(ruleset -> read.addAll(UnusedIndicators.read(ruleset)));
        Places places = new Places(tree);
        return dictionary.indicators().stream()
                .map(Indicator::id)
                .filter(id -> !rulesets.isEmpty() && !read.contains(id))
                .map(id -> note(places, id))
                .toList();
    }

    private static Issue note(Places places, String id) {
        Location at = places.text("", ".yaml", id).orElseGet(() -> places.file("bundle.yaml"));
        return places.excerpted(new Issue(
                IssueSeverity.NOTE,
                IssueCode.LINT_UNUSED_INDICATOR,
                at,
                "no ruleset in the folders beside this one reads `" + id + "`",
                ""));
    }
}
