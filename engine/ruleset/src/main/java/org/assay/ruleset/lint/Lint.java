package org.assay.ruleset.lint;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.ruleset.place.Places;
import org.assay.ruleset.read.Casebook;

/** Looks through a ruleset that has no faults for what is allowed and looks wrong. */
public final class Lint {
    private static final List<Check> CHECKS = List.of(
            new UnusedIndicators(),
            new UnitlessNumbers(),
            new LiteralNumbers(),
            new Certainties(),
            new Shadows(),
            new UnreachedOutcomes(),
            new NotApplicableReasons());

    private static final Comparator<Issue> BY_PLACE = Comparator.<Issue, String>comparing(
                    issue -> issue.location().source())
            .thenComparingInt(issue -> issue.location().line())
            .thenComparingInt(issue -> issue.location().column())
            .thenComparing(Issue::code)
            .thenComparing(Issue::message);

    private Lint() {}

    /**
     * Returns a warning for everything found, sorted by place.
     *
     * @param further checks that need more than the ruleset's files
     */
    public static List<Issue> of(Casebook casebook, List<Check> further) {
        Subject subject = new Subject(casebook, new Places(casebook.tree()));
        return Stream.concat(CHECKS.stream(), further.stream())
                .flatMap(check -> check.find(subject))
                .sorted(BY_PLACE)
                .distinct()
                .toList();
    }
}
