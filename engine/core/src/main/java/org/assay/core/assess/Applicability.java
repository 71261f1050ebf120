package org.assay.core.assess;

import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.profile.CompanyProfile;
import org.assay.conditions.Condition;
import org.assay.conditions.Display;
import org.assay.conditions.Phrases;
import org.assay.conditions.Symbol;
import org.assay.conditions.Ternary;
import org.assay.core.catalogue.CompiledRuleset;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.View;

/** Says whether a ruleset is for a company at all. */
public final class Applicability {
    private static final Display ENGLISH = new Display(Phrases.of("en"));

    private Applicability() {}

    /** Returns why a ruleset is not for a company; empty if it is, or if that is open. */
    public static Optional<Issue> fault(CompiledRuleset ruleset, CompanyProfile profile, FactSheet facts) {
        View declared = View.declared(facts);
        return ruleset.ruleset()
                .appliesWhen()
                .filter(condition -> condition.test(declared) == Ternary.FALSE)
                .map(condition -> Issue.warning(
                        IssueCode.RULESET_NOT_APPLICABLE,
                        Location.NONE,
                        "`" + ruleset.info().id() + "` is not for `"
                                + profile.id() + "` and says nothing about it: it applies when "
                                + condition.text() + "; here " + said(condition, declared)));
    }

    private static String said(Condition condition, View view) {
        return condition.because(view).stream()
                .map(symbol -> symbol.id() + " is " + value(symbol, view))
                .collect(Collectors.joining(", "));
    }

    private static String value(Symbol symbol, View view) {
        return ENGLISH.show(view.value(symbol), symbol.type());
    }
}
