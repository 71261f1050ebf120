package org.assay.host.screen;

import java.util.List;

/** What came of one profile. */
sealed interface Screened {
    /** Returns what is written, ending with a line feed. */
    String line();

    /** Returns the keys that it counts under. */
    List<String> counted();

    /** It was assessed. */
    record Assessed(String line, List<String> counted) implements Screened {}

    /** It could not be read, or not be assessed; its number and issues are written. */
    record Rejected(String line, List<String> counted) implements Screened {}
}
