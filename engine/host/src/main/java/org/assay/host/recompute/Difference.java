package org.assay.host.recompute;

import java.util.Optional;
import org.assay.api.value.Datum;

/**
 * One thing that stands otherwise in an assessment than it comes out when it is made again.
 *
 * @param kind in which way
 * @param place where in the assessment
 * @param file what the file says; empty where it says nothing
 * @param recomputed what came out; empty where there is nothing
 */
public record Difference(Kind kind, Place place, Optional<Datum> file, Optional<Datum> recomputed) {
    /** In which way something differs. */
    public enum Kind {
        /** Another value. */
        CHANGED,
        /** The file has it, and it does not come out. */
        ONLY_IN_FILE,
        /** It comes out, and the file does not have it. */
        ONLY_RECOMPUTED,
        /** The members of a list stand in another order. */
        REORDERED
    }
}
