package org.assay.ruleset.lint;

import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.conditions.Expression;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.place.Located;
import org.assay.ruleset.place.Places;
import org.assay.ruleset.read.Casebook;

/**
 * A ruleset that is looked through.
 *
 * @param casebook the ruleset and its cases
 * @param places where its texts stand
 */
public record Subject(Casebook casebook, Places places) {
    /** Returns the ruleset. */
    public Ruleset ruleset() {
        return casebook.ruleset();
    }

    /** Returns the requirements that are written here, or changed here. */
    public Stream<Requirement> written() {
        return ruleset().requirements().stream().filter(requirement -> places.holds(requirement.at()));
    }

    /** Returns where the header of the ruleset is written. */
    public Location header() {
        return places.file("ruleset.yaml");
    }

    /** Returns every condition that is written here: the ruleset's own first, then those of its requirements. */
    Stream<Located> conditions() {
        return Stream.concat(applies(), written().flatMap(this::conditions));
    }

    /** Returns the condition under which the ruleset concerns a company, if there is one. */
    Stream<Located> applies() {
        return ruleset().appliesWhen().stream().map(condition -> Located.of(places, header(), condition));
    }

    /** Returns the conditions of one requirement: when it applies, then those of its branches. */
    Stream<Located> conditions(Requirement requirement) {
        return Stream.concat(
                applies(requirement),
                requirement.branches().stream().flatMap(branch -> condition(requirement, branch)));
    }

    private Stream<Located> applies(Requirement requirement) {
        return Stream.concat(requirement.appliesWhen().stream(), requirement.repeat().flatMap(Repeat::when).stream())
                .map(condition -> Located.of(places, requirement, condition));
    }

    Stream<Located> condition(Requirement requirement, Branch branch) {
        return branch.condition().stream().map(condition -> Located.of(places, requirement, condition));
    }

    /** Returns a warning about a part of a condition; none about what another ruleset said first. */
    Stream<Issue> warning(IssueCode code, Located located, Expression part, String message) {
        return located.isWritten(part) ? Stream.of(warning(code, located.at(part), message)) : Stream.of();
    }

    /** Returns a warning. */
    public Issue warning(IssueCode code, Location at, String message) {
        return Issue.warning(code, at, message);
    }
}
