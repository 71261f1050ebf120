package org.assay.host.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.assessment.State;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueType;

/**
 * What screened profiles come to, counted by key: grades, states and findings of each ruleset, and what failed. A key names
 * what is counted, the ruleset, and which grade, state, requirement or fault.
 */
public final class Counts {
    private static final String GRADE = "grade";
    private static final String STATE = "state";
    private static final String FINDING = "finding";
    private static final String FAULT = "fault";
    private static final String SEPARATOR = " ";
    private static final String WITHHELD = "none";
    private static final String NO_RULESET = "";

    private final NavigableMap<String, Long> counts = new TreeMap<>();

    /** Returns the keys that an assessment counts under. */
    static List<String> keys(Assessment assessment) {
        List<String> keys = new ArrayList<>();
        for (RulesetResult result : assessment.results()) {
            keys.add(key(GRADE, result.ruleset(), result.grade().orElse(WITHHELD)));
            keys.add(key(STATE, result.ruleset(), result.state().name()));
            result.requirements().stream()
                    .filter(requirement -> requirement.scoredOutcome().isFinding())
                    .map(RequirementResult::id)
                    .forEach(id -> keys.add(key(FINDING, result.ruleset(), id)));
            Fault.of(result).forEach(fault -> keys.add(key(FAULT, result.ruleset(), fault.what())));
        }
        return keys;
    }

    /** Returns the keys that a profile counts under that could not be assessed: those of the faults that are not its own. */
    static List<String> keys(List<Issue> issues) {
        return issues.stream()
                .map(Issue::code)
                .filter(code -> code.type() == IssueType.ENGINE || code.type() == IssueType.PLUGIN)
                .distinct()
                .map(code -> key(FAULT, NO_RULESET, "profiles could not be assessed [" + code.id() + "]"))
                .toList();
    }

    private static String key(String what, String ruleset, String which) {
        return what + SEPARATOR + ruleset + SEPARATOR + which;
    }

    void add(List<String> keys) {
        keys.forEach(key -> counts.merge(key, 1L, Long::sum));
    }

    /** Adds what was counted elsewhere under a key of {@link Screened#counted()}. */
    public void add(String key, long number) {
        counts.merge(key, number, Long::sum);
    }

    SortedMap<String, Long> all() {
        return counts;
    }

    /** Returns the rulesets that any profile was assessed against, sorted. */
    public List<String> rulesets() {
        return counts.tailMap(GRADE + SEPARATOR).keySet().stream()
                .filter(key -> key.startsWith(GRADE + SEPARATOR))
                .map(key -> key.split(SEPARATOR, -1)[1])
                .distinct()
                .toList();
    }

    /** Returns how many profiles have each grade of a ruleset; {@code none} where it is withheld or there is none. */
    public SortedMap<String, Long> grades(String ruleset) {
        return of(GRADE, ruleset);
    }

    /** Returns how many profiles are in a state by a ruleset. */
    public long state(String ruleset, State state) {
        return of(STATE, ruleset).getOrDefault(state.name(), 0L);
    }

    /** Returns the requirements of a ruleset that most profiles do not comply with, with their number, most first. */
    public List<Map.Entry<String, Long>> mostFrequentFindings(String ruleset, int most) {
        return mostFrequent(of(FINDING, ruleset), most);
    }

    /** Returns what the engine or a plugin failed at, with the number of profiles, most first. */
    public List<Map.Entry<String, Long>> mostFrequentFaults(int most) {
        SortedMap<String, Long> faults = new TreeMap<>();
        Stream.concat(Stream.of(NO_RULESET), rulesets().stream()).forEach(ruleset -> faults.putAll(of(FAULT, ruleset)));
        return mostFrequent(faults, most);
    }

    /** Returns whether the engine or a plugin failed at anything. */
    public boolean isFaulty() {
        return !mostFrequentFaults(1).isEmpty();
    }

    private static List<Map.Entry<String, Long>> mostFrequent(SortedMap<String, Long> counts, int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .toList();
    }

    private SortedMap<String, Long> of(String what, String ruleset) {
        String prefix = key(what, ruleset, "");
        SortedMap<String, Long> of = new TreeMap<>();
        counts.tailMap(prefix, true).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(prefix))
                .forEach(entry -> of.put(entry.getKey().substring(prefix.length()), entry.getValue()));
        return of;
    }
}
