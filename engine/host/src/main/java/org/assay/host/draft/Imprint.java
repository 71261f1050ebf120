package org.assay.host.draft;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a ruleset says of itself before it asks anything.
 *
 * @param id its id
 * @param title for people
 * @param publisher who answers for it
 * @param licence an SPDX id
 * @param from the first day it is in force
 */
public record Imprint(String id, String title, String publisher, String licence, LocalDate from) {
    /** Returns it as the values that fill a skeleton. */
    Map<String, String> values() {
        return Map.of("id", id, "title", title, "publisher", publisher, "licence", licence, "from", from.toString());
    }
}
