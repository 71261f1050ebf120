package org.assay.api.ruleset;

/**
 * The clause a requirement checks.
 *
 * @param standard such as {@code SA8000}
 * @param edition such as {@code 2014}; potentially empty
 * @param number such as {@code 7.1}
 */
public record Clause(String standard, String edition, String number) {}
