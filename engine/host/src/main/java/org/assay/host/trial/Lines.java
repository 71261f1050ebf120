package org.assay.host.trial;

import java.util.List;
import java.util.Locale;
import org.assay.api.service.MutationReport.Mutant;
import org.assay.api.service.Reach.Kind;
import org.assay.api.service.Reach.Point;
import org.assay.api.service.TestReport.CaseResult;
import org.assay.api.service.TestReport.GoldenResult;

/** What is to be mended, a line each, beginning with its place as compilers do. */
final class Lines {
    private Lines() {}

    /** Returns a failed case and what differs first; what else differs is in {@link #further}. */
    static String headline(CaseResult result) {
        return headline(result.location() + ": " + result.requirement() + " " + result.name(), result.failures());
    }

    /** Returns a whole company that scores otherwise, and which figure differs first. */
    static String headline(GoldenResult result) {
        return headline(result.location() + ": " + result.name(), result.failures());
    }

    private static String headline(String name, List<String> failures) {
        return failures.isEmpty() ? name : name + ": " + failures.get(0);
    }

    static List<String> further(List<String> failures) {
        return failures.stream().skip(1).toList();
    }

    static String gap(Point point) {
        String what = switch (point.kind()) {
            case OUTCOME -> "no case is " + point.what();
            case BRANCH -> "no case is decided by " + point.what();
            case THRESHOLD -> "no case where " + point.what();
        };
        return point.location() + ": " + point.requirement() + ": " + what;
    }

    static String survivor(Mutant mutant) {
        return mutant.location() + ": " + mutant.requirement() + ": " + mutant.kind() + ": " + mutant.change();
    }

    static String plural(Kind kind) {
        return switch (kind) {
            case OUTCOME -> "outcomes";
            case BRANCH -> "branches";
            case THRESHOLD -> "sides of thresholds";
        };
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
