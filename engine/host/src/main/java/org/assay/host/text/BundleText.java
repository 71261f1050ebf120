package org.assay.host.text;

import java.util.stream.Collectors;
import org.assay.api.ruleset.BundleRef;
import org.assay.host.recompute.BundleCheck;

/** In words: what there is of a bundle that an assessment names, and what to do. */
final class BundleText {
    private BundleText() {}

    /** Returns what a bundle is called. */
    static String name(BundleCheck check) {
        return name(check.named());
    }

    private static String name(BundleRef bundle) {
        return bundle.id() + " " + bundle.version();
    }

    /** Returns what is wrong with a bundle that does not agree. */
    static String of(BundleCheck check) {
        String name = name(check);
        return switch (check.status()) {
            case AGREES -> name + " agrees";
            case MISSING ->
                name + " with " + check.named().digest() + " is not loaded" + others(check)
                        + "; load it with --rulesets-from DIR|JAR";
            case OTHER_CONTENT ->
                name + " has another content: the assessment names "
                        + check.named().digest() + ", loaded is " + digests(check)
                        + "; load the one it names with --rulesets-from DIR|JAR, it then counts instead";
            case NOT_USED ->
                name + " is loaded, but here " + String.join(", ", check.rulesets()) + " rests on " + names(check)
                        + "; recompute where that one is not installed";
        };
    }

    private static String others(BundleCheck check) {
        return check.found().isEmpty() ? "" : ", but " + names(check);
    }

    private static String names(BundleCheck check) {
        return check.found().stream().map(BundleText::name).collect(Collectors.joining(", "));
    }

    private static String digests(BundleCheck check) {
        return check.found().stream().map(BundleRef::digest).collect(Collectors.joining(", "));
    }
}
