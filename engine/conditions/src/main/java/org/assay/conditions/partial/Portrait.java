package org.assay.conditions.partial;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.api.value.Value;

/**
 * A record, field by field as far as each is known.
 *
 * @param fields what is known of each, by its id, in order
 */
public record Portrait(Map<String, Partial> fields) implements Partial {
    public Portrait {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Returns what is known of a field; nothing of one that the record does not have. */
    public Partial get(String field) {
        return fields.getOrDefault(field, Unknown.UNKNOWN);
    }

    @Override
    public Value decided() {
        Map<String, Value> decided = new LinkedHashMap<>();
        fields.forEach((id, field) -> decided.put(id, field.decided()));
        return new Value.Fields(decided);
    }

    @Override
    public Bounded bounds() {
        return Bounded.UNBOUNDED;
    }
}
