package org.assay.conditions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.conditions.syntax.Syntax;
import org.assay.conditions.syntax.Word;

/** Checks records that are written out. */
final class Records {
    private final Checker checker;

    Records(Checker checker) {
        this.checker = checker;
    }

    Expression of(Syntax.Fields fields) {
        Map<String, Type> types = new LinkedHashMap<>();
        List<Expression> values = new ArrayList<>();
        for (Syntax.Entry entry : fields.entries()) {
            checkKey(entry.key(), types);
            Expression value = checker.check(entry.value());
            types.put(entry.key().text(), value.type());
            values.add(value);
        }
        return new FieldsOf(fields.at(), List.copyOf(types.keySet()), values, new Type.Fields(types));
    }

    /** A key that hides a name would make the values after it read the key's value, which few would expect. */
    private void checkKey(Word key, Map<String, Type> before) {
        if (before.containsKey(key.text())) {
            checker.fault(key.at(), "`" + key.text() + "` is given twice");
        } else if (checker.references().isTaken(key.text())) {
            checker.fault(key.at(), "the key `" + key.text() + "` hides a name: choose another");
        }
    }
}
