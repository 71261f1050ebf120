package org.assay.ruleset.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.Outcome;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.ruleset.logic.Ways;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Requirement;
import org.assay.ruleset.place.Places;

/**
 * Holds a ruleset to its word where it says of requirements that they are never not applicable. An overlay may say it of
 * more requirements than the rulesets below, and cannot take it back.
 */
final class NeverNotApplicable {
    private static final String KEY = "never_not_applicable";

    private final Files files;
    private final Library library;
    private final Places places;
    private final Map<String, Location> listed = new LinkedHashMap<>();

    NeverNotApplicable(Files files, Form form, Library library) {
        this.files = files;
        this.library = library;
        this.places = new Places(files.tree());
        for (Datum member : form.items(KEY)) {
            form.member(KEY, member).text(KEY).ifPresent(id -> list(id, member.at()));
        }
    }

    private void list(String id, Location at) {
        if (listed.putIfAbsent(id, at) != null) {
            files.note(IssueCode.RULESET_DUPLICATE, at, "`" + id + "` is listed twice");
        }
    }

    /** Returns the requirements with those marked that are listed; what contradicts it is noted where it stands. */
    List<Requirement> applyTo(List<Requirement> requirements) {
        List<String> known = requirements.stream().map(Requirement::id).toList();
        listed.forEach((id, at) -> {
            if (!known.contains(id)) {
                files.note(
                        IssueCode.RULESET_UNKNOWN_REFERENCE,
                        at,
                        "there is no requirement `" + id + "`" + Nearest.hint(id, known));
            }
        });
        return requirements.stream().map(this::held).toList();
    }

    private Requirement held(Requirement requirement) {
        boolean isListed = listed.containsKey(requirement.id());
        if (isListed || isWrittenHere(requirement)) {
            contradiction(requirement)
                    .ifPresent(pointer -> files.note(
                            IssueCode.RULESET_CONTRADICTION,
                            place(requirement, pointer),
                            "`" + requirement.id() + "` does not always apply, because of its `" + pointer.substring(1)
                                    + "`, but is said to be never not applicable; keep one"));
        }
        return isListed ? requirement.alwaysApplicable() : requirement;
    }

    /** What the rulesets below say of their own requirements was looked at there. */
    private static boolean isWrittenHere(Requirement requirement) {
        return requirement.neverNotApplicable() && requirement.origin().isEmpty();
    }

    private Location place(Requirement requirement, String pointer) {
        return requirement.origin().isEmpty() ? places.value(requirement.at(), pointer) : listed.get(requirement.id());
    }

    /** Returns what can make a requirement not applicable; nothing where it is certain that it never does. */
    private Optional<String> contradiction(Requirement requirement) {
        if (requirement.repeat().isPresent()) {
            return Optional.of("/repeat");
        }
        Ways ways = new Ways(requirement, library);
        if (!ways.alwaysApplies()) {
            return Optional.of("/applies_when");
        }
        for (int at = 0; at < requirement.branches().size(); at++) {
            if (requirement.branches().get(at).outcome() == Outcome.NOT_APPLICABLE && !ways.isClosed(at)) {
                return Optional.of("/branches/" + at);
            }
        }
        return Optional.empty();
    }
}
