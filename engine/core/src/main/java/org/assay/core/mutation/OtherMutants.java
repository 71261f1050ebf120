package org.assay.core.mutation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.profile.EvidenceKind;
import org.assay.conditions.change.Amounts;
import org.assay.ruleset.model.EvidenceClause;
import org.assay.ruleset.model.Terms;

/** Changes a requirement's weight, the proof it asks for, and what silence counts as. */
final class OtherMutants {
    private OtherMutants() {}

    static Stream<Mutation> of(Mutants of) {
        return Stream.of(weights(of), kinds(of), ages(of), silence(of)).flatMap(all -> all);
    }

    /** Changes the weight as far as it counts: a model may weigh a requirement, or all alike, whatever they state. */
    private static Stream<Mutation> weights(Mutants of) {
        BigDecimal weight = counting(of, of.terms());
        return Amounts.beside(weight)
                .filter(other -> counting(of, of.terms().weighing(other)).compareTo(weight) != 0)
                .map(other -> of.on(
                        "weight",
                        of.at("/weight", "/severity"),
                        weight.toPlainString() + " becomes " + other.toPlainString(),
                        of.terms().weighing(other)));
    }

    private static BigDecimal counting(Mutants of, Terms terms) {
        return of.ruleset().scoring().headline().weight(of.requirement().id(), terms.weight(), terms.severity());
    }

    private static Stream<Mutation> kinds(Mutants of) {
        EvidenceClause clause = of.terms().evidence();
        return clause.equals(EvidenceClause.NONE)
                ? Stream.of()
                : Beside.of(clause.atLeast(), EvidenceKind.values())
                        .map(kind -> evidence(
                                of,
                                "/evidence/at_least",
                                clause.atLeast().word() + " becomes " + kind.word(),
                                new EvidenceClause(kind, clause.notOlderThan())));
    }

    private static Stream<Mutation> ages(Mutants of) {
        EvidenceClause clause = of.terms().evidence();
        return clause.notOlderThan().stream()
                .flatMap(age -> Amounts.beside(age)
                        .map(other -> evidence(
                                of,
                                "/evidence/not_older_than",
                                age + " becomes " + other,
                                new EvidenceClause(clause.atLeast(), Optional.of(other)))));
    }

    private static Mutation evidence(Mutants of, String pointer, String change, EvidenceClause changed) {
        return of.on("evidence", of.at(pointer, "/evidence"), change, of.terms().with(changed));
    }

    private static Stream<Mutation> silence(Mutants of) {
        boolean counts = of.terms().silenceIsNotMet();
        String change = counts ? "not_met becomes no_evidence" : "no_evidence becomes not_met";
        return Stream.of(of.on("missing", of.at("/missing"), change, of.terms().withSilenceTurned()));
    }
}
