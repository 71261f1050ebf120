package org.assay.conditions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.api.value.Value;
import org.assay.conditions.partial.Known;
import org.assay.conditions.partial.Partial;
import org.assay.conditions.syntax.Place;

/**
 * A record written out: {@code {a: 1}}.
 *
 * @param names the names of the fields, in order
 * @param values the value of each
 */
public record FieldsOf(Place at, List<String> names, List<Expression> values, Type type) implements Expression {
    public FieldsOf {
        names = List.copyOf(names);
        values = List.copyOf(values);
    }

    @Override
    public List<Expression> children() {
        return values;
    }

    @Override
    public Partial evaluate(Scope scope) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            entries.put(names.get(i), values.get(i).evaluate(scope).decided());
        }
        return new Known(new Value.Fields(entries));
    }
}
