package org.assay.api.profile;

import java.util.Locale;

/** How well an answer is proven, from weakest to strongest. */
public enum EvidenceKind {
    /** The company says so. */
    DECLARED,
    /** A document shows it. */
    DOCUMENT,
    /** Checked against a second source, on site or by interview. */
    CROSS_CHECKED,
    /** Certified by an accredited body. */
    CERTIFIED;

    /** Returns the word used in files, such as {@code cross_checked}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether this kind is at least as strong as another. */
    public boolean isAtLeast(EvidenceKind other) {
        return compareTo(other) >= 0;
    }
}
