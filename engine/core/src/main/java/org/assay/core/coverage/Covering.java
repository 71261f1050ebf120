package org.assay.core.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.ClauseCoverage.Use;
import org.assay.api.ruleset.Coverage;
import org.assay.api.ruleset.Framework;
import org.assay.api.ruleset.Mapping;
import org.assay.api.ruleset.Origin;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.ruleset.RulesetInfo;
import org.assay.ruleset.model.Frameworks;

/** Finds what requirements say they relate to in one framework. */
public final class Covering {
    private static final Comparator<RulesetInfo> BY_ID =
            Comparator.comparing(RulesetInfo::id).thenComparing(RulesetInfo::version);

    private final Frameworks frameworks;
    private final Framework framework;

    /**
     * Chooses a framework.
     *
     * @throws AssayException with {@code framework.unknown}, naming the known ones
     */
    public Covering(Optional<Frameworks> loaded, String id) {
        this.frameworks = loaded.orElseThrow(() -> new AssayException(
                IssueCode.FRAMEWORK_UNKNOWN,
                Location.NONE,
                "no framework is loaded, so nothing is known of `" + id
                        + "`: the rule bundle `frameworks` is missing; install it or name its folder"));
        this.framework = frameworks.frameworks().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    private AssayException unknown(String id) {
        List<String> known = frameworks.frameworks().stream().map(Framework::id).toList();
        String hint = Nearest.hint(id.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), known);
        return new AssayException(
                IssueCode.FRAMEWORK_UNKNOWN,
                Location.NONE,
                "unknown framework `" + id + "`" + hint + "; known are " + String.join(", ", known));
    }

    /** Returns what these rulesets ask of the framework and what they leave out. */
    public Coverage by(List<RulesetInfo> rulesets) {
        List<RulesetInfo> sorted = rulesets.stream().sorted(BY_ID).toList();
        List<Use> uses = sorted.stream().flatMap(this::uses).toList();
        ClauseTree tree = new ClauseTree(framework.clauses());
        List<Use> unplaced = new ArrayList<>();
        for (Use use : uses) {
            frameworks
                    .find(use.mapping().to())
                    .ifPresentOrElse(found -> tree.add(found.clause(), use), () -> unplaced.add(use));
        }
        List<BundleRef> refs = sorted.stream()
                .map(ruleset -> new BundleRef(ruleset.id(), ruleset.version(), ruleset.digest()))
                .toList();
        return new Coverage(framework, refs, tree.lines(), unplaced);
    }

    private Stream<Use> uses(RulesetInfo ruleset) {
        return ruleset.requirements().stream()
                .flatMap(requirement -> mappings(requirement)
                        .map(mapping -> new Use(
                                ruleset.id(), ruleset.version(), requirement.id(), requirement.title(), mapping)));
    }

    /**
     * Where its author says nothing else, a requirement is a part of its own clause, one checkable point of it; and of
     * the clause for which it stands in the ruleset that it was taken from.
     */
    private Stream<Mapping> mappings(RequirementInfo requirement) {
        List<Mapping> said = requirement.mapsTo().stream().filter(this::isOurs).toList();
        Stream<Mapping> own = clauses(requirement)
                .distinct()
                .flatMap(clause -> own(clause).stream())
                .filter(mapping -> said.stream().noneMatch(other -> isSame(mapping, other)));
        return Stream.concat(own, said.stream());
    }

    private static Stream<Clause> clauses(RequirementInfo requirement) {
        Stream<Clause> before = requirement.origin().stream()
                .flatMap(origin -> origin.chain().stream().map(Origin::clause));
        return Stream.concat(Stream.of(requirement.clause()), before);
    }

    private boolean isOurs(Mapping mapping) {
        return frameworks.framework(mapping.to()).filter(framework::equals).isPresent();
    }

    private boolean isSame(Mapping one, Mapping other) {
        return frameworks.find(one.to()).equals(frameworks.find(other.to()));
    }

    private Optional<Mapping> own(Clause clause) {
        String reference = beginning(clause) + " " + clause.number();
        return frameworks
                .find(reference)
                .filter(found -> found.framework().equals(framework))
                .map(found -> new Mapping(reference, "subset"));
    }

    /** Another edition is another framework; but what is a part of one, as a convention is, has a year of its own. */
    private String beginning(Clause clause) {
        boolean isFramework = frameworks.frameworks().stream()
                .anyMatch(candidate -> candidate.name().equals(clause.standard()));
        return isFramework && !clause.edition().isEmpty()
                ? clause.standard() + ":" + clause.edition()
                : clause.standard();
    }
}
