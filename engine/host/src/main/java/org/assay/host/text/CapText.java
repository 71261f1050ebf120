package org.assay.host.text;

import java.util.List;
import org.assay.api.assessment.Cap;

/** Says in a few words what limits a grade. */
final class CapText {
    private static final int NAMED = 5;

    private CapText() {}

    /** Returns the strictest limit and the requirements that bring it, at most five by name. */
    static String of(List<Cap> caps) {
        String limit = caps.get(0).limit();
        List<String> by = caps.stream()
                .filter(cap -> cap.limit().equals(limit))
                .map(Cap::requirement)
                .toList();
        String named = String.join(", ", by.subList(0, Math.min(NAMED, by.size())));
        return "at " + limit + " by " + named + (by.size() > NAMED ? " and " + (by.size() - NAMED) + " more" : "");
    }
}
