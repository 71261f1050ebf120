package org.assay.host.screen;

import java.util.List;
import org.assay.api.assessment.Assessment;

/** What came of one profile. */
public sealed interface Screened {
    /** Returns what is written, ending with a line feed. */
    String line();

    /** Returns the keys that it counts under. */
    List<String> counted();

    /**
     * It was assessed.
     *
     * @param assessment the whole of it, whatever is written
     */
    record Assessed(Assessment assessment, String line, List<String> counted) implements Screened {}

    /** It could not be read, or not be assessed; its number and issues are written. */
    record Rejected(String line, List<String> counted) implements Screened {}
}
