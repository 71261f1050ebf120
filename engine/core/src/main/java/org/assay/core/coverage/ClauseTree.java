package org.assay.core.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.api.ruleset.ClauseCoverage;
import org.assay.api.ruleset.ClauseCoverage.Use;
import org.assay.api.ruleset.Extent;
import org.assay.api.ruleset.FrameworkClause;

/**
 * The clauses of a framework with what relates to each. Down the tree goes only what asks for a whole clause: it asks for
 * all its sub-clauses. Up the tree goes anything: a clause is covered wholly when all its sub-clauses are, and partly when
 * something of it is.
 */
final class ClauseTree {
    private final List<FrameworkClause> clauses;
    private final Map<String, List<FrameworkClause>> parts = new HashMap<>();
    private final Map<String, FrameworkClause> byNumber = new HashMap<>();
    private final Map<String, List<Use>> uses = new HashMap<>();

    ClauseTree(List<FrameworkClause> clauses) {
        this.clauses = clauses;
        for (FrameworkClause clause : clauses) {
            byNumber.put(clause.number(), clause);
            clause.parent()
                    .ifPresent(parent -> parts.computeIfAbsent(parent, number -> new ArrayList<>())
                            .add(clause));
        }
    }

    void add(FrameworkClause clause, Use use) {
        uses.computeIfAbsent(clause.number(), number -> new ArrayList<>()).add(use);
    }

    /** Returns one line for each clause, in the framework's order. */
    List<ClauseCoverage> lines() {
        return clauses.stream().map(this::line).toList();
    }

    private ClauseCoverage line(FrameworkClause clause) {
        return new ClauseCoverage(clause, depth(clause), parts(clause).isEmpty(), extent(clause), uses(clause));
    }

    private Extent extent(FrameworkClause clause) {
        if (isAskedWhole(clause)) {
            return Extent.WHOLLY;
        }
        List<Extent> below = parts(clause).stream().map(this::extent).toList();
        if (!below.isEmpty() && below.stream().allMatch(Extent.WHOLLY::equals)) {
            return Extent.WHOLLY;
        }
        boolean something = !uses(clause).isEmpty() || below.stream().anyMatch(part -> part != Extent.NOT_AT_ALL);
        return something ? Extent.PARTLY : Extent.NOT_AT_ALL;
    }

    private boolean isAskedWhole(FrameworkClause clause) {
        return uses(clause).stream().anyMatch(use -> use.mapping().isWhole())
                || parent(clause).filter(this::isAskedWhole).isPresent();
    }

    private int depth(FrameworkClause clause) {
        return parent(clause).map(parent -> depth(parent) + 1).orElse(0);
    }

    private Optional<FrameworkClause> parent(FrameworkClause clause) {
        return clause.parent().map(byNumber::get);
    }

    private List<FrameworkClause> parts(FrameworkClause clause) {
        return parts.getOrDefault(clause.number(), List.of());
    }

    private List<Use> uses(FrameworkClause clause) {
        return uses.getOrDefault(clause.number(), List.of());
    }
}
