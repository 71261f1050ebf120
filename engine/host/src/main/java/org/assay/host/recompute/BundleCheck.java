package org.assay.host.recompute;

import java.util.List;
import org.assay.api.ruleset.BundleRef;

/**
 * A bundle that an assessment names, held against what is loaded.
 *
 * @param named as the assessment names it
 * @param rulesets the rulesets whose results rest on it
 * @param status what there is of it
 * @param found what is there or is used instead; empty where it agrees or nothing of that name is loaded
 */
public record BundleCheck(BundleRef named, List<String> rulesets, Status status, List<BundleRef> found) {
    /** What there is of a bundle that an assessment names. */
    public enum Status {
        /** It is loaded with the same content, and used. */
        AGREES,
        /** The same version is loaded with another content. */
        OTHER_CONTENT,
        /** This version is not loaded. */
        MISSING,
        /** It is loaded, and a ruleset rests on another version here. */
        NOT_USED
    }

    public BundleCheck {
        rulesets = List.copyOf(rulesets);
        found = List.copyOf(found);
    }

    /** Returns whether the result may rest on it as the assessment says. */
    public boolean agrees() {
        return status == Status.AGREES;
    }
}
