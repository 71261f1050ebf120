package org.assay.api.value;

/**
 * How much a profile and the rules of one publisher may hold, whatever their format, so that no input exhausts memory or
 * time. A profile of a group with thousands of sites and suppliers stays far below.
 */
public final class Bounds {
    /** The most bytes of a profile. */
    public static final int PROFILE_BYTES = 8 << 20;

    /** The most levels of lists and mappings within each other. */
    public static final int DEPTH = 100;

    /** The most values, lists and mappings together. */
    public static final int VALUES = 200_000;

    /** The most characters of one text. */
    public static final int TEXT = 500_000;

    /** The most characters of a key. */
    public static final int KEY = 1_000;

    /** The most files of a folder of rules or of a rule bundle. */
    public static final int RULE_FILES = 20_000;

    /** The most characters of the path of a file inside its folder or bundle. */
    public static final int RULE_PATH = 200;

    /** The most bytes of one file of rules. */
    public static final int RULE_FILE_BYTES = 1 << 20;

    /** The most bytes of the files of one folder or bundle together, and of a rule bundle as it is packed. */
    public static final int RULE_BYTES = 16 << 20;

    private Bounds() {}
}
