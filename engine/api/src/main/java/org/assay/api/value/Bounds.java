package org.assay.api.value;

/**
 * How much one document may hold, whatever its format, so that no input exhausts memory or time. A profile of a group with
 * thousands of sites and suppliers stays far below.
 */
public final class Bounds {
    /** The most bytes of a profile. */
    public static final int PROFILE_BYTES = 8 << 20;

    /** The most levels of lists and mappings within each other. */
    public static final int DEPTH = 100;

    /** The most values, lists and mappings together. */
    public static final int VALUES = 200_000;

    /** The most characters of a key. */
    public static final int KEY = 1_000;

    /** The most issues of one kind that are written out one by one. */
    public static final int ISSUES = 1_000;

    private Bounds() {}
}
