package org.assay.core.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.api.value.Value;
import org.assay.conditions.Display;
import org.assay.conditions.Phrases;
import org.assay.conditions.Symbol;
import org.assay.conditions.Type;
import org.assay.conditions.change.Amounts;
import org.assay.ruleset.model.Library;
import org.assay.ruleset.model.Parameter;

/** Changes each value of law or of a standard that a case reads, by one step of its last decimal. */
final class ParameterMutants {
    private final Mutants of;
    private final Exam exam;

    private ParameterMutants(Mutants of, Exam exam) {
        this.of = of;
        this.exam = exam;
    }

    static Stream<Mutation> of(Mutants of, Exam exam) {
        ParameterMutants mutants = new ParameterMutants(of, exam);
        return of.requirement().reads().stream()
                .filter(symbol -> symbol.kind() == Symbol.Kind.PARAMETER)
                .flatMap(mutants::parameter);
    }

    private Stream<Mutation> parameter(Symbol symbol) {
        Parameter parameter = of.library().parameter(symbol.id()).orElseThrow();
        Map<String, Parameter.Found> read = new LinkedHashMap<>();
        exam.limits(symbol)
                .forEach(found ->
                        read.putIfAbsent(found.where() + " " + found.dated().from(), found));
        return read.values().stream().flatMap(found -> value(symbol, parameter, found));
    }

    private Stream<Mutation> value(Symbol symbol, Parameter parameter, Parameter.Found found) {
        List<Value> others = Amounts.beside(found.dated().value()).toList();
        return others.stream()
                .map(other -> of.under(library(parameter, found, other), symbol, change(parameter, found, other)));
    }

    private Library library(Parameter parameter, Parameter.Found found, Value other) {
        return of.library().with(parameter.with(found, other));
    }

    private static String change(Parameter parameter, Parameter.Found found, Value other) {
        String place = found.where().equals(Parameter.EVERYWHERE) ? "" : " of " + found.where();
        return parameter.id() + place + ", from " + found.dated().from() + ": "
                + shown(found.dated().value()) + " becomes " + shown(other);
    }

    private static String shown(Value value) {
        return new Display(Phrases.of("en")).show(value, new Type.Number(""));
    }
}
