package org.assay.core.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.api.profile.Evidence;
import org.assay.api.profile.EvidenceKind;
import org.assay.api.profile.Source;
import org.assay.api.value.Value;
import org.assay.ruleset.model.EvidenceClause;

/**
 * What is known about one indicator: every source that says something.
 *
 * @param observed empty when the question was not answered
 * @param needsProof whether an evidence clause asks for proof of it; the profile's header needs none
 */
public record Fact(List<Observed> observed, boolean needsProof) {
    /** Nobody answered. */
    public static final Fact UNANSWERED = new Fact(List.of(), true);

    public Fact {
        observed = List.copyOf(observed);
    }

    /** Returns whether anybody answered. */
    public boolean isAnswered() {
        return !observed.isEmpty();
    }

    /** Returns whether sources disagree. */
    public boolean isContradicted() {
        return observed.size() > 1 && values().size() > 1;
    }

    /** Returns the different values given, those that somebody else than the management gave first. */
    public List<Value> values() {
        if (observed.size() == 1) {
            return List.of(observed.get(0).value());
        }
        return observed.stream()
                .sorted(Comparator.comparing(one -> one.source() == Source.MANAGEMENT))
                .map(Observed::value)
                .distinct()
                .toList();
    }

    /** Returns the value all sources agree on; unknown if there is none or they disagree. */
    public Value declared() {
        List<Value> values = values();
        return values.size() == 1 ? values.get(0) : Value.UNKNOWN;
    }

    /** Returns the observation with the strongest proof. */
    public Optional<Observed> best() {
        return observed.stream().max(Comparator.comparing(one -> one.evidence().kind()));
    }

    /** Returns whether the value may count as proven under a clause on a day. */
    public boolean isProven(EvidenceClause clause, LocalDate asOf) {
        return weakness(clause, asOf).isEmpty();
    }

    /** Returns whether at least two different sources, or a cross-check, say the same. */
    public boolean isCrossChecked(LocalDate asOf) {
        EvidenceClause crossChecked = new EvidenceClause(EvidenceKind.CROSS_CHECKED, Optional.empty());
        long sources = observed.stream().map(Observed::source).distinct().count();
        return !isContradicted() && isAnswered() && (sources > 1 || isProven(crossChecked, asOf));
    }

    /** Returns why the answer does not count under a clause; empty if it does. */
    public Optional<Remark> weakness(EvidenceClause clause, LocalDate asOf) {
        if (!isAnswered()) {
            return Optional.of(Remark.of("not_answered"));
        }
        if (isContradicted()) {
            return Optional.of(Remark.of("contradicted"));
        }
        if (!needsProof) {
            return Optional.empty();
        }
        if (observed.size() == 1) {
            return weakness(observed.get(0).evidence(), clause, asOf);
        }
        boolean proven = observed.stream()
                .anyMatch(one -> weakness(one.evidence(), clause, asOf).isEmpty());
        return proven ? Optional.empty() : weakness(best().orElseThrow().evidence(), clause, asOf);
    }

    private static Optional<Remark> weakness(Evidence evidence, EvidenceClause clause, LocalDate asOf) {
        if (!evidence.kind().isAtLeast(clause.atLeast())) {
            return Optional.of(Remark.of("evidence.weak", evidence.kind(), clause.atLeast()));
        }
        return evidence.validUntil()
                .filter(end -> end.isBefore(asOf))
                .map(end -> Remark.of("evidence.expired", end))
                .or(() -> evidence.date()
                        .filter(date -> date.isAfter(asOf))
                        .map(date -> Remark.of("evidence.future", date)))
                .or(() -> clause.notOlderThan().flatMap(age -> tooOld(evidence, asOf.minus(age))));
    }

    private static Optional<Remark> tooOld(Evidence evidence, LocalDate oldest) {
        if (evidence.date().isEmpty()) {
            return Optional.of(Remark.of("evidence.undated", oldest));
        }
        return evidence.date()
                .filter(date -> date.isBefore(oldest))
                .map(date -> Remark.of("evidence.old", date, oldest));
    }
}
