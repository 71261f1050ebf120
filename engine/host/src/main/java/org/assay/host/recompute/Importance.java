package org.assay.host.recompute;

import java.util.List;
import java.util.Set;

/** How much a difference matters to whoever relies on an assessment, the most first. */
enum Importance {
    /** What a ruleset comes to: its state, grade and score, or whether there is a result at all. */
    VERDICT,
    /** What became of a requirement. */
    OUTCOME,
    /** What else the score is made of. */
    FIGURES,
    /** What everything rests on: the profile, the day, the engine, versions and digests. */
    BASIS,
    /** Why something came out as it did. */
    REASONS,
    /** What is said about it. */
    TEXT;

    private static final Set<String> VERDICT_KEYS = Set.of("state", "grade", "score");
    private static final Set<String> BASIS_KEYS =
            Set.of("ruleset", "version", "digest", "bundles", "model", "language");
    private static final Set<String> FIGURE_KEYS =
            Set.of("severity", "determination", "scored", "weight", "points", "contribution");
    private static final Set<String> TEXT_KEYS = Set.of("title", "question", "finding", "note", "remedy", "reason");
    private static final int RESULT = 2;
    private static final int KEY_OF_RESULT = 3;
    private static final int REQUIREMENT = 4;

    /** Returns how much matters what stands at a place. */
    static Importance of(List<String> path) {
        if (path.isEmpty() || !path.get(0).equals("results")) {
            return path.contains("issues") ? TEXT : BASIS;
        }
        return path.size() <= RESULT ? VERDICT : inResult(path);
    }

    private static Importance inResult(List<String> path) {
        String key = path.get(RESULT);
        if (path.size() == KEY_OF_RESULT && VERDICT_KEYS.contains(key)) {
            return VERDICT;
        }
        if (BASIS_KEYS.contains(key)) {
            return BASIS;
        }
        if (path.subList(RESULT, path.size()).stream().anyMatch(TEXT_KEYS::contains)) {
            return TEXT;
        }
        return key.equals("requirements") ? inRequirement(path) : FIGURES;
    }

    private static Importance inRequirement(List<String> path) {
        if (path.size() <= REQUIREMENT || path.get(path.size() - 1).equals("outcome")) {
            return OUTCOME;
        }
        return FIGURE_KEYS.contains(path.get(REQUIREMENT)) ? FIGURES : REASONS;
    }
}
