package org.assay.api.ruleset;

/**
 * A rule bundle a result rests on.
 *
 * @param id such as {@code sa-8000}, {@code indicators} or {@code parameters}
 * @param version such as {@code 1.0.0}
 * @param digest {@code sha256:} and 64 hexadecimal digits over the sorted content
 */
public record BundleRef(String id, String version, String digest) {}
