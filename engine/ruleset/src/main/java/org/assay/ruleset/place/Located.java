package org.assay.ruleset.place;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.assay.api.issue.Location;
import org.assay.api.value.Datum;
import org.assay.conditions.AllOf;
import org.assay.conditions.Condition;
import org.assay.conditions.Expression;
import org.assay.ruleset.model.Part;
import org.assay.ruleset.model.Requirement;

/**
 * A condition whose every part knows where it is written. A condition may be put together from several texts: the parts
 * of {@code met_when}, or what an overlay asks for besides.
 */
public final class Located {
    private final Condition condition;
    private final Places places;
    private final Location otherwise;
    private final IdentityHashMap<Expression, Optional<Datum.Scalar>> texts = new IdentityHashMap<>();

    private Located(Condition condition, Places places, Location otherwise) {
        this.condition = condition;
        this.places = places;
        this.otherwise = otherwise;
    }

    /** Locates a condition of a requirement. */
    public static Located of(Places places, Requirement requirement, Condition condition) {
        List<Part> parts = requirement.branches().stream()
                .flatMap(branch -> branch.finding().parts().stream())
                .toList();
        return of(places, requirement.at(), condition, parts);
    }

    /** Locates the condition of a whole ruleset, which is written in one piece in a file. */
    public static Located of(Places places, Location file, Condition condition) {
        return of(places, file, condition, List.of());
    }

    private static Located of(Places places, Location file, Condition condition, List<Part> parts) {
        Located located = new Located(condition, places, file);
        located.add(condition.tree(), condition.text(), parts);
        return located;
    }

    private void add(Expression tree, String text, List<Part> parts) {
        Optional<Datum.Scalar> written = places.text(otherwise, text);
        if (written.isEmpty() && tree instanceof AllOf) {
            texts.put(tree, written);
            tree.children().forEach(member -> add(member, textOf(member, parts), parts));
        } else {
            put(tree, written);
        }
    }

    private static String textOf(Expression member, List<Part> parts) {
        return parts.stream()
                .map(Part::holds)
                .filter(holds -> holds.tree() == member)
                .map(Condition::text)
                .findFirst()
                .orElse("");
    }

    private void put(Expression tree, Optional<Datum.Scalar> written) {
        texts.put(tree, written);
        tree.children().forEach(child -> put(child, written));
    }

    /** Returns the condition. */
    public Condition condition() {
        return condition;
    }

    /** Returns where a part of the condition begins. */
    public Location at(Expression part) {
        return texts.getOrDefault(part, Optional.empty())
                .map(text -> places.inside(text, part.at()))
                .orElse(otherwise);
    }

    /** Returns whether a part is written in the file; if not, another ruleset said it first. */
    public boolean isWritten(Expression part) {
        return texts.getOrDefault(part, Optional.empty()).isPresent();
    }

    /** Returns where the condition begins. */
    public Location at() {
        return at(condition.tree());
    }
}
