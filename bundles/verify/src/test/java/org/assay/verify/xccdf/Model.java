package org.assay.verify.xccdf;

import java.util.Arrays;
import java.util.Locale;

/** A way of XCCDF to make one number of a benchmark's results. */
public enum Model {
    /** The weighted mean of the parts, of their parts, and so on, out of 100. */
    DEFAULT,
    /** The weights of the rules that passed, out of all weights. */
    FLAT,
    /** How many rules passed. */
    FLAT_UNWEIGHTED,
    /** Whether all rules passed. */
    ABSOLUTE;

    /** Returns the name that XCCDF files use. */
    public String system() {
        return "urn:xccdf:scoring:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the one that XCCDF files call so. */
    static Model of(String system) {
        return Arrays.stream(values())
                .filter(model -> model.system().equals(system))
                .findFirst()
                .orElseThrow();
    }
}
