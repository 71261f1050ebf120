package org.assay.host.recompute;

import java.util.List;
import java.util.Optional;

/**
 * What came of verifying one assessment.
 *
 * @param named what it names
 * @param found the profile and the engine it was made again with; empty if no profile was given for it
 * @param bundles every bundle it names, held against what is loaded
 * @param absences the results that could not be made again
 * @param differenceCount how many differences there are
 * @param differences the ones that matter most; potentially not all
 */
public record Verification(
        NamedAssessment named,
        Optional<Found> found,
        List<BundleCheck> bundles,
        List<Absence> absences,
        int differenceCount,
        List<Difference> differences) {
    /** What is said of an assessment. */
    public enum Verdict {
        /** The same comes out, in every value. */
        AGREES,
        /** Something else comes out. */
        DIFFERS,
        /** Nothing else comes out, and not everything it rests on is here: it can neither be confirmed nor denied. */
        OPEN
    }

    /**
     * What an assessment was made again with.
     *
     * @param profileId the profile's id
     * @param profileDigest the profile's digest
     * @param engine the version of this engine
     */
    public record Found(String profileId, String profileDigest, String engine) {}

    public Verification {
        bundles = List.copyOf(bundles);
        absences = List.copyOf(absences);
        differences = List.copyOf(differences);
    }

    /** Returns what to say of it. */
    public Verdict verdict() {
        if (differenceCount > 0) {
            return Verdict.DIFFERS;
        }
        boolean whole =
                found.isPresent() && absences.isEmpty() && bundles.stream().allMatch(BundleCheck::agrees);
        return whole ? Verdict.AGREES : Verdict.OPEN;
    }

    /** Returns whether the same comes out, in every value. */
    public boolean agrees() {
        return verdict() == Verdict.AGREES;
    }

    /** Returns whether the profile is the one that was assessed. */
    public boolean isSameProfile() {
        return found.filter(found -> found.profileDigest().equals(named.profileDigest()))
                .isPresent();
    }
}
