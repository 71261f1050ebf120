package org.assay.api.spi;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document of fields, lists and single values that is written out and never read: what a plugin shows beside
 * assessments, such as an entry of the catalogue or an error.
 */
public sealed interface Tree {
    /** Nothing is known or there is none. */
    Tree NOTHING = new Nothing();

    /** No value; the field that holds it is written all the same. */
    record Nothing() implements Tree {}

    /** Yes or no. */
    record Flag(boolean value) implements Tree {}

    /** A number, written in plain notation with the decimals it has. */
    record Amount(BigDecimal value) implements Tree {}

    /** A text. */
    record Text(String value) implements Tree {}

    /**
     * A list.
     *
     * @param members in the order they are written; potentially empty
     */
    record Items(List<Tree> members) implements Tree {
        public Items {
            members = List.copyOf(members);
        }
    }

    /**
     * Named values.
     *
     * @param entries by name, in the order they are written; potentially empty
     */
    record Fields(Map<String, Tree> entries) implements Tree {
        public Fields {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }
}
