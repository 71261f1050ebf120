package org.assay.api.ruleset;

/**
 * A requirement that an overlay leaves out.
 *
 * @param requirement the id it would have
 * @param ruleset the ruleset that asks for it
 * @param version the version of that ruleset
 * @param by the overlay that leaves it out
 * @param reason why
 */
public record Removed(String requirement, String ruleset, String version, String by, String reason) {
    /** Returns the same under another id. */
    public Removed called(String other) {
        return new Removed(other, ruleset, version, by, reason);
    }
}
