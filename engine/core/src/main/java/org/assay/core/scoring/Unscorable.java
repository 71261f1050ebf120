package org.assay.core.scoring;

/** A number or a rule of a model that cannot be told for a company, so that there is no score. */
final class Unscorable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unscorable(String reason) {
        super(reason, null, false, false);
    }
}
