package org.assay.ruleset.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.assay.conditions.Type;

/** The names under which the conditions of a model read figures of the score. */
public final class Figures {
    /** The areas that a node is made of and that are in the score, as a list. */
    public static final String AREA_LIST = "areas";

    /** The findings in a node, as a list. */
    public static final String FINDING_LIST = "findings";

    /** What became of a requirement: {@code outcome("7.1")}. */
    public static final String OUTCOME = "outcome";

    /** What a requirement earned: {@code points("7.1")}. */
    public static final String POINTS = "points";

    /** The per cent of a node that is judged. */
    public static final String COVERAGE = "coverage";

    private static final String AREA = "area.";
    private static final Type NUMBER = new Type.Number("");
    private static final Type TEXT = new Type.Text();

    /** What a node says of itself: its score, what there is to score, its share of 1, and the per cent that is judged. */
    public static final Map<String, Type> OF_THE_NODE =
            ordered("score", NUMBER, "max", NUMBER, "share", NUMBER, COVERAGE, NUMBER);

    /** What is said of an area; {@code applies} is whether it is in the score. */
    public static final Map<String, Type> OF_AN_AREA = ordered(
            "id",
            TEXT,
            "level",
            TEXT,
            "applies",
            new Type.Truth(),
            "score",
            NUMBER,
            "max",
            NUMBER,
            "share",
            NUMBER,
            COVERAGE,
            NUMBER,
            "grade",
            TEXT,
            "zero_tolerance",
            NUMBER,
            "critical",
            NUMBER,
            "major",
            NUMBER,
            "minor",
            NUMBER,
            "observation",
            NUMBER);

    /** What is said of a finding. */
    public static final Map<String, Type> OF_A_FINDING =
            ordered("requirement", TEXT, "area", TEXT, "severity", TEXT, "outcome", TEXT);

    /** Of these, what is worked out only once it is known what is gained. */
    public static final Set<String> OF_THE_SCORE = Set.of("score", "max", "share");

    private Figures() {}

    /** Returns the name of what is said of one area, such as {@code area.hours.score}. */
    public static String ofArea(String area, String field) {
        return AREA + area + "." + field;
    }

    private static Map<String, Type> ordered(Object... namesAndTypes) {
        Map<String, Type> types = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            types.put((String) namesAndTypes[i], (Type) namesAndTypes[i + 1]);
        }
        return Collections.unmodifiableMap(types);
    }
}
