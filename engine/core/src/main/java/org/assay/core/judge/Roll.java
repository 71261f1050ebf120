package org.assay.core.judge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.api.ruleset.Outcome;
import org.assay.api.value.Value;
import org.assay.conditions.Ternary;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.View;
import org.assay.core.scoring.Verdict;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;

/** Judges each record of a list by itself, as if it had the requirement for its own. */
final class Roll {
    private final Requirement requirement;
    private final Repeat repeat;
    private final Weighing weighing;
    private final FactSheet sheet;
    private final View evidenced;
    private final List<Map<String, View>> worlds;
    private final Map<String, View> proven;
    private final Map<String, View> declared;

    /**
     * Looks at the records.
     *
     * @param worlds the declared view, once for each way to settle what sources contradict: findings are looked for here
     * @param evidenced what is proven: all else is looked for here
     * @param declared what is said
     */
    Roll(Requirement requirement, FactSheet sheet, List<View> worlds, View evidenced, View declared) {
        this.requirement = requirement;
        this.repeat = requirement.repeat().orElseThrow();
        this.weighing = new Weighing(requirement);
        this.sheet = sheet;
        this.evidenced = evidenced;
        this.worlds = worlds.stream().map(this::records).toList();
        this.proven = records(evidenced);
        this.declared = records(declared);
    }

    private Map<String, View> records(View view) {
        Map<String, View> records = new LinkedHashMap<>();
        RecordKeys.of(repeat, view.value(repeat.over()))
                .forEach((key, record) -> records.put(key, view.at(repeat, record)));
        return records;
    }

    /** Returns what becomes of each record that counts, or may count, in the order in which they are listed. */
    List<RecordJudgement> call() {
        Set<String> keys = new LinkedHashSet<>();
        worlds.forEach(world -> keys.addAll(world.keySet()));
        return keys.stream().flatMap(key -> judge(key).stream()).toList();
    }

    /** Returns whether the record that a view looks at counts. */
    static Ternary counts(Repeat repeat, View record) {
        return repeat.when().map(condition -> condition.test(record)).orElse(Ternary.TRUE);
    }

    private Optional<RecordJudgement> judge(String key) {
        List<View> there = worlds.stream()
                .flatMap(world -> Stream.ofNullable(world.get(key)))
                .toList();
        List<View> counting =
                there.stream().filter(view -> counts(view) == Ternary.TRUE).toList();
        Optional<Judgement> admitted = weighing.admitted(sheet, counting);
        if (admitted.isPresent()) {
            return admitted.map(found -> record(key, true, true, found));
        }
        return there.stream().allMatch(view -> counts(view) == Ternary.FALSE) ? Optional.empty() : unadmitted(key);
    }

    private Optional<RecordJudgement> unadmitted(String key) {
        if (!(evidenced.value(repeat.over()) instanceof Value.Items)) {
            return Optional.of(record(key, false, false, open(evidenced.at(repeat, Value.UNKNOWN))));
        }
        return Optional.of(proven.get(key))
                .filter(view -> counts(view) != Ternary.FALSE)
                .map(view -> listed(key, view));
    }

    private RecordJudgement listed(String key, View view) {
        boolean counts = counts(view) == Ternary.TRUE;
        Judgement judgement = weighing.proven(sheet, view, declared.getOrDefault(key, view));
        return record(key, counts, false, counts || changesNothing(judgement) ? judgement : open(view));
    }

    /** A record that is fine, or does not apply, does no harm if it counts. */
    private static boolean changesNothing(Judgement judgement) {
        return judgement.outcome() == Outcome.MET || judgement.outcome() == Outcome.NOT_APPLICABLE;
    }

    private Judgement open(View view) {
        Verdict nothing = new Verdict(Outcome.NO_EVIDENCE, requirement.severity());
        return weighing.undecided(view, weighing.possible(sheet, view), nothing);
    }

    private RecordJudgement record(String key, boolean counts, boolean admitted, Judgement judgement) {
        return new RecordJudgement(key, counts, admitted, isFirm(judgement), judgement);
    }

    private boolean isFirm(Judgement judgement) {
        View view = judgement.view().orElseThrow();
        return !requirement.reads().stream().anyMatch(view::isUnsure)
                || (counts(view.withoutUnsureLimits()) == Ternary.TRUE
                        && Judge.sameWithoutUnsureLimits(requirement, judgement));
    }

    private Ternary counts(View record) {
        return counts(repeat, record);
    }
}
