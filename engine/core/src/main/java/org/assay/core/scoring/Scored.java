package org.assay.core.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;

/**
 * One requirement as the score sees it.
 *
 * @param id unique among the requirements scored together
 * @param area the area's id
 * @param weight in the score; never negative
 * @param severity the requirement's declared severity
 * @param evidenced what became of it on sufficient evidence
 * @param possible every verdict that a completion of the missing, weak or old answers could give, {@code evidenced}
 *     among them where that is decided; one alone when nothing could change it. For an ERROR, or when nothing is
 *     given, whatever the declared severity allows is added.
 * @param declared what became of it if every answer had its evidence
 * @param crossChecked whether its finding rests on cross-checked or several sources
 * @param toConfirm whether it rests on a value of low confidence; its finding then never caps
 */
public record Scored(
        String id,
        String area,
        BigDecimal weight,
        Severity severity,
        Verdict evidenced,
        Set<Verdict> possible,
        Verdict declared,
        boolean crossChecked,
        boolean toConfirm) {
    public Scored {
        requireNonNull(id, "id");
        requireNonNull(area, "area");
        requireNonNull(severity, "severity");
        requireNonNull(declared, "declared");
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("weight of " + id + " is below 0: " + weight);
        }
        possible = completed(severity, evidenced, possible);
    }

    /** Returns whether no completion of the answers could change the verdict. */
    public boolean isDecided() {
        return evidenced.isDecided() && possible.size() == 1;
    }

    private static Set<Verdict> completed(Severity severity, Verdict evidenced, Set<Verdict> possible) {
        Set<Verdict> all = new HashSet<>(possible);
        if (evidenced.isDecided()) {
            all.add(evidenced);
        } else if (evidenced.outcome() == Outcome.ERROR || all.isEmpty()) {
            all.addAll(anything(severity));
        }
        return Set.copyOf(all);
    }

    private static Set<Verdict> anything(Severity severity) {
        return Set.of(
                new Verdict(Outcome.MET, severity),
                new Verdict(Outcome.PARTLY_MET, severity),
                new Verdict(Outcome.NOT_MET, severity),
                new Verdict(Outcome.NOT_APPLICABLE, severity));
    }
}
