package org.assay.core.assess;

import org.assay.api.value.Value;
import org.assay.conditions.Type;

/** Finds out whether an answer leaves anything open. */
final class Blanks {
    private Blanks() {}

    /** Returns whether the answer itself, a member of its list or a field of one of its records is missing. */
    static boolean in(Value value, Type type) {
        if (value instanceof Value.Items items && type instanceof Type.Items list) {
            return items.members().stream().anyMatch(member -> in(member, list.of()));
        }
        if (value instanceof Value.Fields fields && type instanceof Type.Fields record) {
            return record.fields().entrySet().stream()
                    .anyMatch(field -> in(fields.get(field.getKey()), field.getValue()));
        }
        return value instanceof Value.Unknown;
    }
}
