package org.assay.api.profile;

import java.util.Locale;

/** Who an observation comes from. */
public enum Source {
    /** The company's management; where nothing else is said. */
    MANAGEMENT,
    /** Time cards, payroll, logs and other records. */
    RECORDS,
    /** Workers, in interviews or by a grievance channel. */
    WORKER,
    /** A visit to the site. */
    SITE,
    /** A public authority. */
    AUTHORITY;

    /** Returns the word used in files, such as {@code worker}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
