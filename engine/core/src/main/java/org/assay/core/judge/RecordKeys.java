package org.assay.core.judge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.api.value.Value;
import org.assay.conditions.Display;
import org.assay.conditions.Phrases;
import org.assay.conditions.Type;
import org.assay.ruleset.model.Repeat;

/** What findings call the records of a list: by the field that names them, or by their number. */
public final class RecordKeys {
    private static final Display SHOWN = new Display(Phrases.of("en"));

    private RecordKeys() {}

    /** Returns the records of a list by name, in order; none if the list is not known. */
    public static Map<String, Value> of(Repeat repeat, Value list) {
        Map<String, Value> records = new LinkedHashMap<>();
        if (list instanceof Value.Items items) {
            items.members().forEach(record -> put(records, repeat, record));
        }
        return records;
    }

    /** Two of the same name are told apart, so that none is lost; a profile that has such is refused before. */
    private static void put(Map<String, Value> records, Repeat repeat, Value record) {
        String number = String.valueOf(records.size() + 1);
        String key = key(repeat, record, number);
        while (records.containsKey(key)) {
            key += " #" + number;
        }
        records.put(key, record);
    }

    private static String key(Repeat repeat, Value record, String number) {
        if (repeat.key().isEmpty() || !(record instanceof Value.Fields fields)) {
            return number;
        }
        Value named = fields.get(repeat.key().get());
        String text = named instanceof Value.Unknown ? "" : SHOWN.show(named, new Type.Nothing());
        return text.isBlank() ? "#" + number : text;
    }
}
