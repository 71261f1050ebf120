package org.assay.ruleset.scoring;

import java.util.List;

/** What a node combines. */
public sealed interface Members {
    /** The areas directly in it, and the requirements that stand in none of them. */
    record Own() implements Members {}

    /** Every requirement in it, however deep. */
    record Requirements() implements Members {}

    /**
     * Every area of a level in it, however deep.
     *
     * @param name of the level
     */
    record Level(String name) implements Members {}

    /**
     * These areas.
     *
     * @param areas their ids, in order
     */
    record Listed(List<String> areas) implements Members {
        public Listed {
            areas = List.copyOf(areas);
        }
    }
}
