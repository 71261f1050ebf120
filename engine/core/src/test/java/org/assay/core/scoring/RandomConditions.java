package org.assay.core.scoring;

import java.util.List;
import org.assay.conditions.Condition;

/**
 * Makes conditions of the score.
 *
 * @param below the areas that may be asked for, all of which are worked out before the node that asks
 * @param requirements the requirements that may be asked for
 */
record RandomConditions(Dice dice, ModelWords words, List<String> below, List<String> requirements) {
    /** Returns a condition that does not ask for the score of the node itself. */
    Condition ofMembers() {
        return words.condition(member());
    }

    /** Returns a condition that may ask for the score of the node itself. */
    Condition ofScore() {
        return words.condition(dice.falls(50) ? own() : member());
    }

    /** Returns a condition that asks for results of requirements only. */
    Condition ofResults() {
        return words.condition(result());
    }

    private String own() {
        return dice.one("share < 0.5", "share >= 0.25", "score >= 40", "score < 1", "score > 80", "max > 1");
    }

    private String member() {
        return dice.any(this::finding, this::list, this::area, this::result, () -> both(finding(), result()));
    }

    private String both(String one, String other) {
        return dice.one(one + " and " + other, one + " or " + other, "not(" + one + ")");
    }

    private String finding() {
        return dice.one(
                "count(findings) = 0",
                "count(findings) < 2",
                "count(findings[severity = \"MAJOR\"]) >= 1",
                "count(findings[outcome = \"NOT_MET\"]) <= 1",
                "every f in findings satisfies f.severity in (\"MINOR\", \"OBSERVATION\")");
    }

    private String list() {
        return dice.one(
                "every a in areas satisfies a.share >= 0.5",
                "some a in areas satisfies a.score < 50",
                "count(areas[grade in (\"B\", \"C\")]) >= 1",
                "count(areas[grade = \"A\"]) = count(areas)",
                "count(areas[major > 0]) = 0",
                "count(areas) > 1");
    }

    private String area() {
        if (below.isEmpty()) {
            return list();
        }
        String area = "area." + dice.one(below);
        return dice.one(
                area + ".share >= 0.5",
                area + ".score < 40",
                area + ".grade = \"A\"",
                area + ".grade in (\"B\", \"C\")",
                area + ".major = 0",
                area + ".minor + " + area + ".major < 2",
                area + ".applies",
                "not(" + area + ".applies) or " + area + ".share > 0.3",
                area + ".max > 0");
    }

    private String result() {
        if (requirements.isEmpty()) {
            return finding();
        }
        String id = "(\"" + dice.one(requirements) + "\")";
        return dice.one(
                "outcome" + id + " = \"MET\"",
                "outcome" + id + " != \"NOT_APPLICABLE\"",
                "outcome" + id + " in (\"NOT_MET\", \"PARTLY_MET\")",
                "points" + id + " > 0.4");
    }
}
