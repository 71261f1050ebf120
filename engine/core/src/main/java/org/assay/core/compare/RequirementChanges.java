package org.assay.core.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.api.description.Difference.Effect;
import org.assay.api.description.RequirementDescription;
import org.assay.api.ruleset.Clause;
import org.assay.api.ruleset.Mapping;
import org.assay.api.ruleset.RequirementInfo;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.read.StandardScoring;

/** Says what is not the same in a requirement. */
final class RequirementChanges {
    private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

    private final RequirementDescription before;
    private final RequirementDescription after;
    private final RequirementInfo was;
    private final RequirementInfo is;
    private final Changes changes;

    private RequirementChanges(RequirementDescription before, RequirementDescription after, Changes changes) {
        this.before = before;
        this.after = after;
        this.was = before.info();
        this.is = after.info();
        this.changes = changes;
    }

    /**
     * Notes what is not the same.
     *
     * @param asking what any change of the conditions means; empty if that is not known beforehand
     */
    static void note(
            RequirementDescription before, RequirementDescription after, Optional<Effect> asking, Changes changes) {
        RequirementChanges requirement = new RequirementChanges(before, after, changes);
        requirement.gravity();
        ConditionChanges.appliesWhen(before.appliesWhen(), after.appliesWhen(), changes);
        new BranchChanges(before, after, asking, changes).note();
        requirement.proof();
        requirement.place();
        requirement.texts();
    }

    private void gravity() {
        Severities.note("severity", was.severity(), is.severity(), "", changes);
        if (was.weight().compareTo(is.weight()) != 0 && !(isUsual(was) && isUsual(is))) {
            changes.plain("weight", Effect.OTHER, plain(was.weight()), plain(is.weight()));
        }
    }

    /** The weight of a severity changes with the severity, and needs no word of its own. */
    private static boolean isUsual(RequirementInfo info) {
        Severity severity = info.severity();
        return info.weight().compareTo(StandardScoring.get().headline().weight(info.id(), Optional.empty(), severity))
                == 0;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void proof() {
        if (before.evidence() != after.evidence() || !before.notOlderThan().equals(after.notOlderThan())) {
            Effect effect = evidence();
            String word = effect == Effect.MORE ? "stronger proof" : effect == Effect.LESS ? "weaker proof" : "proof";
            changes.say(
                    "evidence",
                    effect,
                    evidence(was),
                    evidence(is),
                    word + ": " + evidence(is) + ", was " + evidence(was));
        }
        if (before.neverNotApplicable() != after.neverNotApplicable()) {
            changes.say(
                    "never_not_applicable",
                    after.neverNotApplicable() ? Effect.MORE : Effect.LESS,
                    String.valueOf(before.neverNotApplicable()),
                    String.valueOf(after.neverNotApplicable()),
                    after.neverNotApplicable()
                            ? "nobody may say any more that it does not apply"
                            : "a person may now say that it does not apply");
        }
        if (before.silenceIsNotMet() != after.silenceIsNotMet()) {
            String words =
                    "an answer that is not given counts as " + (after.silenceIsNotMet() ? "not met" : "no evidence");
            changes.say(
                    "missing",
                    after.silenceIsNotMet() ? Effect.MORE : Effect.LESS,
                    silence(before),
                    silence(after),
                    words);
        }
    }

    private static String silence(RequirementDescription requirement) {
        return requirement.silenceIsNotMet() ? "not met" : "no evidence";
    }

    private static String evidence(RequirementInfo info) {
        return info.evidence().isEmpty() ? "the company's word is enough" : info.evidence();
    }

    private Effect evidence() {
        int kind = Boolean.compare(
                after.evidence().isAtLeast(before.evidence()), before.evidence().isAtLeast(after.evidence()));
        int age = lastDay(after.notOlderThan()).compareTo(lastDay(before.notOlderThan()));
        return kind >= 0 && age >= 0 ? Effect.MORE : kind <= 0 && age <= 0 ? Effect.LESS : Effect.OTHER;
    }

    private static LocalDate lastDay(Optional<Period> age) {
        return age.map(SOME_DAY::minus).orElse(LocalDate.MIN);
    }

    private void place() {
        changes.plain("basis", Effect.OTHER, Asked.word(was.basis()), Asked.word(is.basis()));
        changes.plain("asked_of_each", Effect.OTHER, was.repeat(), is.repeat());
        changes.plain("clause", Effect.OTHER, clause(was.clause()), clause(is.clause()));
        changes.plain("area", Effect.OTHER, was.area(), is.area());
        mappings();
    }

    private static String clause(Clause clause) {
        String edition = clause.edition().isEmpty() ? "" : ":" + clause.edition();
        return (clause.standard() + edition + " " + clause.number()).strip();
    }

    private void mappings() {
        Map<String, String> then = byClause(was.mapsTo());
        Map<String, String> now = byClause(is.mapsTo());
        Map<String, String> both = new TreeMap<>(then);
        both.putAll(now);
        both.keySet().forEach(clause -> mapping(clause, then.getOrDefault(clause, ""), now.getOrDefault(clause, "")));
    }

    private static Map<String, String> byClause(List<Mapping> mappings) {
        return mappings.stream()
                .collect(Collectors.groupingBy(
                        Mapping::to, TreeMap::new, Collectors.mapping(Mapping::relation, Collectors.joining(", "))));
    }

    private void mapping(String clause, String then, String now) {
        if (then.isEmpty()) {
            changes.say("maps_to", Effect.OTHER, then, now, "newly related to " + clause + ", " + now);
        } else if (now.isEmpty()) {
            changes.say("maps_to", Effect.OTHER, then, now, "no longer related to " + clause + ", was " + then);
        } else if (!then.equals(now)) {
            changes.say("maps_to", Effect.OTHER, then, now, "related to " + clause + ": " + now + ", was " + then);
        }
    }

    private void texts() {
        changes.text("title", was.title(), is.title());
        changes.text("question", was.question(), is.question());
        new TextChanges(before, after, changes).note();
    }
}
