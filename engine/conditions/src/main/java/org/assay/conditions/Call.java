package org.assay.conditions;

import java.util.List;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.syntax.Place;

/** A function applied to its arguments. */
public record Call(Place at, Function function, List<Expression> arguments, Type type) implements Expression {
    public Call {
        arguments = List.copyOf(arguments);
    }

    @Override
    public List<Expression> children() {
        return arguments;
    }

    @Override
    public Partial evaluate(Scope scope) {
        return function.of(
                arguments.stream().map(argument -> argument.evaluate(scope)).toList());
    }
}
