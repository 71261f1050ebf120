package org.assay.ruleset.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.Indicator;
import org.assay.conditions.Condition;
import org.assay.conditions.Symbol;
import org.assay.ruleset.model.Branch;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.model.Wording;

/**
 * Finds indicators that a ruleset adds and neither its requirements nor its scoring reads: companies would answer them for nothing. Where a
 * plugin derives something, nobody knows what it reads.
 */
final class UnusedIndicators implements Check {
    @Override
    public Stream<Issue> find(Subject subject) {
        if (!subject.ruleset().header().derived().isEmpty()) {
            return Stream.empty();
        }
        Set<String> read = read(subject.ruleset());
        return subject.ruleset().ownIndicators().stream()
                .filter(indicator -> !read.contains(indicator.id()))
                .map(indicator -> issue(subject, indicator));
    }

    private static Issue issue(Subject subject, Indicator indicator) {
        Location at =
                subject.places().text("indicators/", ".yaml", indicator.id()).orElseGet(subject::header);
        return subject.warning(
                IssueCode.LINT_UNUSED_INDICATOR,
                at,
                "no requirement reads `" + indicator.id() + "`, nor does the scoring; read it or leave it out");
    }

    /** Returns the ids of everything that a ruleset's conditions, sentences and scoring read. */
    static Set<String> read(Ruleset ruleset) {
        Set<Symbol> symbols = new HashSet<>();
        ruleset.appliesWhen().map(Condition::reads).ifPresent(symbols::addAll);
        symbols.addAll(ruleset.scoring().reads());
        ruleset.requirements().forEach(requirement -> {
            symbols.addAll(requirement.reads());
            requirement.branches().stream().map(Branch::finding).forEach(wording -> add(wording, symbols));
        });
        return symbols.stream().map(Symbol::id).collect(Collectors.toSet());
    }

    private static void add(Wording wording, Set<Symbol> symbols) {
        symbols.addAll(wording.whole().reads());
        wording.parts().forEach(part -> part.finding().ifPresent(finding -> symbols.addAll(finding.reads())));
    }
}
