package org.assay.ruleset.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Framework;
import org.assay.api.ruleset.FrameworkClause;

/**
 * The frameworks whose clauses requirements may relate to.
 *
 * @param bundle the bundle they came from
 * @param frameworks sorted by id
 */
public record Frameworks(BundleRef bundle, List<Framework> frameworks) {
    public Frameworks {
        frameworks = List.copyOf(frameworks);
    }

    /**
     * A clause that is known.
     *
     * @param framework the framework it stands in
     * @param clause the clause
     */
    public record Found(Framework framework, FrameworkClause clause) {}

    /** A framework as a reference begins with it; several where editions share the name and none is said. */
    private record Beginning(String text, List<Framework> frameworks) {}

    /** Returns the clause that a reference such as {@code ISO 26000 6.4.4} or {@code SA8000:2014 7.1} names. */
    public Optional<Found> find(String reference) {
        return beginning(reference)
                .filter(beginning -> beginning.frameworks.size() == 1)
                .flatMap(beginning -> clause(beginning.frameworks.get(0), number(reference, beginning)));
    }

    /** Returns the framework that a reference names, whether it has the clause or not. */
    public Optional<Framework> framework(String reference) {
        return beginning(reference)
                .map(Beginning::frameworks)
                .filter(named -> named.size() == 1)
                .map(named -> named.get(0));
    }

    /** Returns why a reference names no clause, with what it may have meant; empty if it names one. */
    public Optional<String> faultOf(String reference) {
        if (beginnings().anyMatch(beginning -> beginning.text.equals(reference))) {
            return Optional.of("`" + reference + "` names no clause; write its number behind it");
        }
        Optional<Beginning> beginning = beginning(reference);
        if (beginning.isEmpty()) {
            return Optional.of(unknownFramework(reference));
        }
        List<Framework> named = beginning.get().frameworks;
        if (named.size() > 1) {
            String editions = named.stream().map(Framework::reference).collect(Collectors.joining(" or "));
            return Optional.of("`" + reference + "` leaves the edition open; write " + editions);
        }
        return find(reference).isPresent()
                ? Optional.empty()
                : Optional.of(unknownClause(named.get(0), number(reference, beginning.get())));
    }

    /** Returns whether a reference begins with the name of a framework that is there, whatever follows. */
    public boolean begins(String reference) {
        return beginning(reference).isPresent() || beginnings().anyMatch(beginning -> beginning.text.equals(reference));
    }

    private Optional<Beginning> beginning(String reference) {
        return beginnings()
                .filter(beginning -> reference.startsWith(beginning.text + " "))
                .max(Comparator.comparingInt(beginning -> beginning.text.length()));
    }

    private Stream<Beginning> beginnings() {
        return frameworks.stream()
                .flatMap(framework -> List.of(
                        new Beginning(framework.reference(), List.of(framework)),
                        new Beginning(framework.name(), called(framework.name())))
                        .stream());
    }

    private List<Framework> called(String name) {
        return frameworks.stream()
                .filter(framework -> framework.name().equals(name))
                .toList();
    }

    private static String number(String reference, Beginning beginning) {
        return reference.substring(beginning.text.length() + 1);
    }

    private static Optional<Found> clause(Framework framework, String number) {
        return framework.clauses().stream()
                .filter(clause -> clause.number().equals(number))
                .findFirst()
                .map(clause -> new Found(framework, clause));
    }

    private String unknownFramework(String reference) {
        TreeSet<String> names = new TreeSet<>();
        beginnings().forEach(beginning -> names.add(beginning.text));
        int lastSpace = reference.lastIndexOf(' ');
        String given = lastSpace < 0 ? reference : reference.substring(0, lastSpace);
        TreeSet<String> known = new TreeSet<>();
        frameworks.forEach(framework -> known.add(framework.name()));
        return "`" + reference + "` begins with no known framework (" + String.join(", ", known) + ")"
                + Nearest.hint(given, names);
    }

    private static String unknownClause(Framework framework, String number) {
        List<String> numbers =
                framework.clauses().stream().map(FrameworkClause::number).toList();
        return framework.reference() + " has no clause `" + number + "`" + Nearest.hint(number, numbers);
    }
}
