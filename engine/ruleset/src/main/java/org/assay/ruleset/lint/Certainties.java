package org.assay.ruleset.lint;

import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.conditions.Expression;
import org.assay.ruleset.logic.Domains;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.place.Located;

/** Finds conditions, and parts of them, that can never hold or always hold, whatever a company answers. */
final class Certainties implements Check {
    @Override
    public Stream<Issue> find(Subject subject) {
        Library library = subject.ruleset().vocabulary();
        return Stream.concat(
                subject.applies().flatMap(located -> find(subject, located, Domains.of(library))),
                subject.written()
                        .flatMap(requirement -> subject.conditions(requirement)
                                .flatMap(located -> find(subject, located, Domains.of(library, requirement)))));
    }

    private static Stream<Issue> find(Subject subject, Located located, Domains domains) {
        Expression tree = located.condition().tree();
        return Stream.concat(
                Certainty.of(subject, located, domains, tree).find(),
                inLists(tree, domains)
                        .flatMap(inner -> Certainty.of(subject, located, inner.domains, inner.condition)
                                .find()));
    }

    /** Returns the conditions of filters and quantifiers, at any depth. */
    private static Stream<Inner> inLists(Expression part, Domains domains) {
        List<Expression> children = part.children();
        if (!Members.opens(part)) {
            return children.stream().flatMap(child -> inLists(child, domains));
        }
        Domains inside = domains.inside(children.get(0));
        return Stream.of(
                        Stream.of(new Inner(inside, children.get(1))),
                        inLists(children.get(0), domains),
                        inLists(children.get(1), inside))
                .flatMap(all -> all);
    }

    private record Inner(Domains domains, Expression condition) {}
}
