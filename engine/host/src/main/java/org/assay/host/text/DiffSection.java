package org.assay.host.text;

import java.util.List;
import org.assay.api.description.Difference;
import org.assay.api.description.Difference.Effect;
import org.assay.api.description.Difference.Subject;

/** The sections of a comparison, in the order in which an auditor wants them: what is asked less comes first. */
enum DiffSection {
    LEFT_OUT("Left out"),
    LESS("Asks for less"),
    OTHER("Different in another way"),
    MORE("Asks for more"),
    NEW("New"),
    NO_LONGER_ASKED("Questions no longer asked"),
    NEWLY_ASKED("Questions newly asked"),
    NO_LONGER_READ("Limits no longer read"),
    NEWLY_READ("Limits newly read"),
    WORDS("Only in other words");

    private final String title;

    DiffSection(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    List<Difference> of(List<Difference> differences) {
        return differences.stream().filter(difference -> of(difference) == this).toList();
    }

    private static DiffSection of(Difference difference) {
        return switch (difference.kind()) {
            case CHANGED -> of(difference.effect());
            case REMOVED -> single(difference.subject(), LEFT_OUT, NO_LONGER_ASKED, NO_LONGER_READ);
            case ADDED -> single(difference.subject(), NEW, NEWLY_ASKED, NEWLY_READ);
        };
    }

    private static DiffSection of(Effect effect) {
        return switch (effect) {
            case LESS -> LESS;
            case OTHER -> OTHER;
            case MORE -> MORE;
            case WORDS -> WORDS;
        };
    }

    private static DiffSection single(
            Subject subject, DiffSection requirement, DiffSection indicator, DiffSection parameter) {
        return switch (subject) {
            case INDICATOR -> indicator;
            case PARAMETER -> parameter;
            default -> requirement;
        };
    }
}
