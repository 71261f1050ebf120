package org.assay.core.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.conditions.Facts;

/**
 * One requirement, or one record of it, as the score sees it.
 *
 * @param id unique among the requirements scored together
 * @param area the area's id
 * @param weight that it states for itself; empty for that of its severity
 * @param severity the requirement's declared severity
 * @param evidenced what became of it on sufficient evidence
 * @param possible every verdict that a completion of the missing, weak or old answers could give, {@code evidenced}
 *     among them where that is decided; one alone when nothing could change it. For an ERROR, or when nothing is
 *     given, whatever the declared severity allows is added.
 * @param declared what became of it if every answer had its evidence
 * @param crossChecked whether its finding rests on cross-checked or several sources
 * @param toConfirm whether it rests on a value of low confidence; its finding then never caps
 * @param seen the facts that measured values are read from
 * @param line the record it is about; {@link Line#NONE} where it is about the company
 * @param records its records, each judged by itself; empty where it is asked once, or its list is not known
 */
public record Scored(
        String id,
        String area,
        Optional<BigDecimal> weight,
        Severity severity,
        Verdict evidenced,
        Set<Verdict> possible,
        Verdict declared,
        boolean crossChecked,
        boolean toConfirm,
        Seen seen,
        Line line,
        List<Scored> records) {
    public Scored {
        requireNonNull(id, "id");
        requireNonNull(area, "area");
        requireNonNull(severity, "severity");
        requireNonNull(declared, "declared");
        if (weight.filter(given -> given.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("weight of " + id + " is below 0: " + weight.get());
        }
        possible = completed(severity, evidenced, possible);
        records = List.copyOf(records);
    }

    /** Makes a requirement that is asked once and measures nothing. */
    public Scored(
            String id,
            String area,
            Optional<BigDecimal> weight,
            Severity severity,
            Verdict evidenced,
            Set<Verdict> possible,
            Verdict declared,
            boolean crossChecked,
            boolean toConfirm) {
        this(
                id,
                area,
                weight,
                severity,
                evidenced,
                possible,
                declared,
                crossChecked,
                toConfirm,
                Seen.NOTHING,
                Line.NONE,
                List.of());
    }

    /**
     * The facts a requirement was judged on.
     *
     * @param evidenced on sufficient evidence
     * @param declared as if every answer had it
     */
    public record Seen(Facts evidenced, Facts declared) {
        /** No facts. */
        public static final Seen NOTHING = new Seen(NoFacts.NONE, NoFacts.NONE);

        /** Facts of which only this is known: whatever is measured earns all that there is. */
        public static final Seen BEST = new Seen(NoFacts.BEST, NoFacts.BEST);
    }

    /**
     * One record of a requirement.
     *
     * @param key what findings call it; empty for none
     * @param fields its texts, by which it may be grouped
     */
    public record Line(String key, Map<String, String> fields) {
        /** No record. */
        public static final Line NONE = new Line("", Map.of());

        public Line {
            fields = Map.copyOf(fields);
        }
    }

    /** Returns whether no completion of the answers could change the verdict. */
    public boolean isDecided() {
        return evidenced.isDecided() && possible.size() == 1;
    }

    /** Returns the same requirement, met by the company and proven, in every record. */
    public Scored met() {
        Verdict met = new Verdict(Outcome.MET, severity);
        return new Scored(
                id,
                area,
                weight,
                severity,
                met,
                Set.of(met),
                met,
                false,
                false,
                Seen.BEST,
                line,
                records.stream().map(Scored::met).toList());
    }

    private static Set<Verdict> completed(Severity severity, Verdict evidenced, Set<Verdict> possible) {
        if (evidenced.isDecided() && possible.contains(evidenced)) {
            return Set.copyOf(possible);
        }
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
