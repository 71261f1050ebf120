package org.assay.core.assess;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.api.assessment.Reason;
import org.assay.api.value.Value;
import org.assay.conditions.Phrases;
import org.assay.core.facts.Fact;
import org.assay.core.facts.FactSheet;
import org.assay.core.facts.Observed;
import org.assay.core.facts.View;
import org.assay.core.judge.Judgement;
import org.assay.core.judge.RecordJudgement;
import org.assay.core.judge.RecordKeys;
import org.assay.ruleset.model.Repeat;
import org.assay.ruleset.model.Requirement;

/** Says why a requirement that is asked of each record of a list came out as it did: by the records that made it so. */
final class RepeatedExplainer implements Explanation {
    private static final int MOST = 10;

    private final Requirement requirement;
    private final Repeat repeat;
    private final Judgement judgement;
    private final FactSheet sheet;
    private final Phrases phrases;
    private final IdentityHashMap<Observed, Map<String, Value>> lists = new IdentityHashMap<>();

    RepeatedExplainer(Requirement requirement, Judgement judgement, FactSheet sheet, Phrases phrases) {
        this.phrases = phrases;
        this.requirement = requirement;
        this.repeat = requirement.repeat().orElseThrow();
        this.judgement = judgement;
        this.sheet = sheet;
        list().observed().forEach(one -> lists.put(one, RecordKeys.of(repeat, one.value())));
    }

    private Fact list() {
        return sheet.fact(repeat.over());
    }

    /** Explains one record. */
    Explanation of(RecordJudgement record) {
        return new Explainer(
                requirement,
                record.judgement(),
                sheet,
                phrases,
                observed -> Optional.ofNullable(lists.get(observed).get(record.key())));
    }

    @Override
    public List<Reason> reasons() {
        Explainer whole =
                new Explainer(requirement, judgement, sheet, phrases, observed -> Optional.of(observed.value()));
        Set<Reason> reasons = new LinkedHashSet<>(whole.facts(repeat.record()));
        for (RecordJudgement record : deciding()) {
            of(record).reasons().stream()
                    .filter(reason -> !reason.id().equals(repeat.over().id()))
                    .forEach(reasons::add);
        }
        return List.copyOf(reasons);
    }

    /** Returns the records that made the outcome; all of them where each had to be met. */
    private List<RecordJudgement> deciding() {
        return judgement.records().stream()
                .filter(record -> record.outcome() == judgement.outcome()
                        || (record.outcome().isFinding() && judgement.outcome().isFinding()))
                .toList();
    }

    @Override
    public String note() {
        boolean proven = View.evidenced(sheet, requirement).value(repeat.over()) instanceof Value.Items;
        return switch (judgement.outcome()) {
            case NO_EVIDENCE -> proven ? notes() : listNote();
            case NOT_MET -> judgement.records().isEmpty() ? phrases.say("silence", listNote()) : notes();
            case NOT_APPLICABLE -> judgement.records().isEmpty() ? nothingCounts() : "";
            case MET, PARTLY_MET, ERROR -> "";
        };
    }

    private String listNote() {
        String weakness = list().weakness(requirement.evidence(), sheet.asOf())
                .map(why -> why.say(phrases))
                .orElse("");
        String refused = sheet.certification(requirement).refused().stream()
                .map(why -> why.say(phrases))
                .collect(Collectors.joining("; "));
        return repeat.over().id() + ": " + weakness + (refused.isEmpty() ? "" : "; " + refused);
    }

    private String nothingCounts() {
        int size = RecordKeys.of(repeat, list().declared()).size();
        return size == 0
                ? repeat.over().id() + ": " + phrases.say("none")
                : repeat.over().id() + ": "
                        + phrases.say(
                                "records.uncounted",
                                String.valueOf(size),
                                repeat.when().orElseThrow().text());
    }

    private String notes() {
        Map<String, String> notes = new LinkedHashMap<>();
        for (RecordJudgement record : deciding()) {
            notes.merge(of(record).note(), record.key(), (keys, key) -> keys + ", " + key);
        }
        notes.remove("");
        String first = notes.entrySet().stream()
                .limit(MOST)
                .map(note -> note.getValue() + ": " + note.getKey())
                .collect(Collectors.joining("; "));
        return notes.size() > MOST ? phrases.say("records.more", first, String.valueOf(notes.size() - MOST)) : first;
    }

    @Override
    public boolean crossChecked() {
        return judgement.records().stream()
                .filter(record -> record.judgement().verdict().equals(judgement.verdict()))
                .anyMatch(record -> of(record).crossChecked());
    }

    @Override
    public boolean toConfirm() {
        return judgement.outcome().isFinding()
                && judgement.records().stream()
                        .filter(record -> record.outcome() == judgement.outcome())
                        .noneMatch(RecordJudgement::firm)
                && !judgement.records().isEmpty();
    }
}
