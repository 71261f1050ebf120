package org.assay.core.scoring;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A requirement with what each of its verdicts does to the score.
 *
 * @param of the requirement
 * @param evidenced the effect of what became of it
 * @param declared the effect if every answer had its evidence
 * @param completions the effect of each verdict it could still have; never empty
 */
record Entry(Scored of, Effect evidenced, Effect declared, List<Effect> completions) {
    static Tally sum(Collection<Entry> entries, Function<Entry, Effect> chosen) {
        return entries.stream().map(chosen).map(Effect::tally).reduce(Tally.NONE, Tally::plus);
    }

    boolean couldWithholdGrade() {
        return completions.stream().anyMatch(Effect::withholdsGrade);
    }
}
