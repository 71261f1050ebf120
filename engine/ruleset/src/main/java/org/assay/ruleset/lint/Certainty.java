package org.assay.ruleset.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.conditions.AllOf;
import org.assay.conditions.AnyOf;
import org.assay.conditions.Expression;
import org.assay.conditions.Written;
import org.assay.ruleset.logic.Claim;
import org.assay.ruleset.logic.Domains;
import org.assay.ruleset.logic.Logic;
import org.assay.ruleset.place.Located;

/** Looks for what is certain in one condition, from the whole of it down to the smallest part. */
final class Certainty {
    private final Subject subject;
    private final Located located;
    private final Expression condition;
    private final Logic logic;

    private Certainty(Subject subject, Located located, Expression condition, Logic logic) {
        this.subject = subject;
        this.located = located;
        this.condition = condition;
        this.logic = logic;
    }

    static Certainty of(Subject subject, Located located, Domains domains, Expression condition) {
        return new Certainty(subject, located, condition, Logic.of(domains, List.of(condition)));
    }

    Stream<Issue> find() {
        return find(condition);
    }

    private Stream<Issue> find(Expression part) {
        if (logic.isImpossible(List.of(Claim.holds(part)))) {
            return certain(part, false);
        }
        if (logic.isImpossible(List.of(Claim.fails(part)))) {
            return certain(part, true);
        }
        return Members.joins(part) ? part.children().stream().flatMap(this::find) : Stream.of();
    }

    /** Says which members of a chain make it certain; of one member alone, says what is certain of that. */
    private Stream<Issue> certain(Expression part, boolean always) {
        boolean isChain = always ? part instanceof AnyOf : part instanceof AllOf;
        if (!isChain) {
            return Members.joins(part) ? part.children().stream().flatMap(this::find) : alone(part, always);
        }
        List<Expression> members = smallest(part.children(), always);
        return members.size() == 1
                ? find(members.get(0))
                : subject.warning(
                        always ? IssueCode.LINT_ALWAYS : IssueCode.LINT_NEVER,
                        located,
                        members.get(members.size() - 1),
                        together(members, always));
    }

    private Stream<Issue> alone(Expression part, boolean always) {
        if (always && Answered.asks(part, subject.ruleset().vocabulary())) {
            return Stream.of();
        }
        String text = "`" + Written.of(part) + "`";
        return subject.warning(
                always ? IssueCode.LINT_ALWAYS : IssueCode.LINT_NEVER,
                located,
                part,
                always
                        ? text + " always holds, whatever is answered; leave it out"
                        : text + " can never hold, whatever is answered");
    }

    /** Leaves out one member after the other, as long as the rest is certain without it. */
    private List<Expression> smallest(List<Expression> members, boolean always) {
        List<Expression> needed = new ArrayList<>(members);
        for (Expression member : members) {
            List<Expression> others = new ArrayList<>(needed);
            others.remove(member);
            if (others.size() < needed.size() && !others.isEmpty() && isCertain(others, always)) {
                needed = others;
            }
        }
        return needed;
    }

    private boolean isCertain(List<Expression> members, boolean always) {
        return logic.isImpossible(
                members.stream().map(member -> new Claim(member, !always)).toList());
    }

    private static String together(List<Expression> members, boolean always) {
        String texts = members.stream()
                .map(member -> "`" + Written.of(member) + "`")
                .collect(Collectors.joining(always ? " or " : " and "));
        return always
                ? texts + " always holds, whatever is answered"
                : texts + " can never hold at once, whatever is answered";
    }
}
