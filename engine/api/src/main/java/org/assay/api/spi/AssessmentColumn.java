package org.assay.api.spi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.assessment.Cap;
import org.assay.api.assessment.Interval;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.profile.Party;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Remedy;
import org.assay.api.ruleset.Severity;

/**
 * One column of a table of assessments.
 *
 * @param column its name and what its cells hold
 * @param cell makes the cell of a row
 */
record AssessmentColumn(AssessmentTable.Column column, Function<TableSubject, Tree> cell) {
    /** The columns of {@link AssessmentTable#SCORES}. */
    static final List<AssessmentColumn> SCORES =
            Stream.of(head(), result(), counts()).flatMap(List::stream).toList();

    /** The columns of {@link AssessmentTable#FINDINGS}. */
    static final List<AssessmentColumn> FINDINGS =
            Stream.of(head(), requirement()).flatMap(List::stream).toList();

    private static List<AssessmentColumn> head() {
        return List.of(
                text("profile", subject -> Optional.of(subject.profile().id())),
                text("name", subject -> subject.profile().name()),
                text("company", subject -> subject.profile().company().map(Party::id)),
                text("site", subject -> subject.profile().site().map(Party::id)),
                text("country", subject -> subject.profile().country()),
                text("region", subject -> subject.profile().region()),
                text("sector", subject -> subject.profile().sector()),
                whole("employees", subject -> subject.profile().employees().map(Integer::longValue)),
                text("as_of", subject -> Optional.of(subject.assessment().asOf().toString())),
                text("ruleset", of(RulesetResult::ruleset)),
                text("version", of(RulesetResult::version)));
    }

    private static List<AssessmentColumn> result() {
        return List.of(
                text("state", of(result -> result.state().name())),
                number("score", subject -> subject.result().flatMap(RulesetResult::score)),
                number("max", subject -> subject.result().flatMap(RulesetResult::max)),
                text("grade", subject -> subject.result().flatMap(RulesetResult::grade)),
                number("raw_score", subject -> subject.result().flatMap(RulesetResult::rawScore)),
                number("coverage", of(RulesetResult::coverage)),
                number("interval_low", interval(Interval::low)),
                text("interval_low_grade", interval(Interval::lowGrade)),
                number("interval_high", interval(Interval::high)),
                text("interval_high_grade", interval(Interval::highGrade)),
                text(
                        "valid_until",
                        subject -> subject.result()
                                .flatMap(RulesetResult::validUntil)
                                .map(Object::toString)),
                text("capped_by", of(AssessmentColumn::capping)),
                text("reason", of(result -> result.headline().reason())));
    }

    private static List<AssessmentColumn> counts() {
        return Stream.concat(
                        Stream.of(Severity.values())
                                .map(severity -> count(
                                        severity.name().toLowerCase(Locale.ROOT),
                                        one -> one.scoredOutcome().isFinding() && one.scoredSeverity() == severity)),
                        Stream.of(
                                count("no_evidence", one -> one.scoredOutcome() == Outcome.NO_EVIDENCE),
                                count("error", one -> one.outcome() == Outcome.ERROR)))
                .toList();
    }

    private static List<AssessmentColumn> requirement() {
        return List.of(
                text("requirement", each(RequirementResult::id)),
                text("clause", each(one -> clause(one.clause()))),
                text("area", each(RequirementResult::area)),
                text("title", each(RequirementResult::title)),
                text("severity", each(one -> one.scoredSeverity().name())),
                text("outcome", each(one -> one.outcome().name())),
                text(
                        "determination",
                        each(one -> one.determination()
                                .map(said -> said.outcome().name())
                                .orElse(""))),
                text("scored", each(one -> one.scored().word())),
                new AssessmentColumn(
                        new AssessmentTable.Column("to_confirm", AssessmentTable.Kind.FLAG),
                        subject -> subject.requirement()
                                .<Tree>map(one -> new Tree.Flag(one.toConfirm()))
                                .orElse(Tree.NOTHING)),
                text("finding", each(one -> one.finding().orElse(""))),
                text("note", each(RequirementResult::note)),
                text("remedy", each(one -> one.remedy().map(Remedy::act).orElse(""))),
                text("finding_id", each(one -> one.findingId().orElse(""))));
    }

    private static String clause(Clause clause) {
        return Stream.of(clause.standard(), clause.edition(), clause.number())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String capping(RulesetResult result) {
        return result.caps().stream()
                .filter(Cap::binding)
                .map(cap -> cap.requirement().isEmpty() ? cap.reason() : cap.requirement())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static <T> Function<TableSubject, Optional<T>> of(Function<RulesetResult, T> value) {
        return subject -> subject.result().map(value);
    }

    private static <T> Function<TableSubject, Optional<T>> interval(Function<Interval, T> value) {
        return subject -> subject.result().flatMap(RulesetResult::interval).map(value);
    }

    private static <T> Function<TableSubject, Optional<T>> each(Function<RequirementResult, T> value) {
        return subject -> subject.requirement().map(value);
    }

    private static AssessmentColumn text(String name, Function<TableSubject, Optional<String>> value) {
        return new AssessmentColumn(
                new AssessmentTable.Column(name, AssessmentTable.Kind.TEXT),
                subject -> value.apply(subject)
                        .filter(text -> !text.isEmpty())
                        .<Tree>map(Tree.Text::new)
                        .orElse(Tree.NOTHING));
    }

    private static AssessmentColumn number(String name, Function<TableSubject, Optional<BigDecimal>> value) {
        return new AssessmentColumn(
                new AssessmentTable.Column(name, AssessmentTable.Kind.NUMBER), subject -> amount(value.apply(subject)));
    }

    private static AssessmentColumn whole(String name, Function<TableSubject, Optional<Long>> value) {
        return new AssessmentColumn(
                new AssessmentTable.Column(name, AssessmentTable.Kind.WHOLE),
                subject -> amount(value.apply(subject).map(BigDecimal::valueOf)));
    }

    private static AssessmentColumn count(String name, Predicate<RequirementResult> counted) {
        return whole(
                name,
                of(result -> result.requirements().stream().filter(counted).count()));
    }

    private static Tree amount(Optional<BigDecimal> number) {
        return number.<Tree>map(Tree.Amount::new).orElse(Tree.NOTHING);
    }
}
