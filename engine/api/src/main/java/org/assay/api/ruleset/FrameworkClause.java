package org.assay.api.ruleset;

import java.util.Optional;

/**
 * A clause of a framework.
 *
 * @param number such as {@code 6.4.4}; unique in its framework
 * @param title what it is about, in our own words and never the standard's
 * @param parent the number of the clause it is a part of; what a clause asks is what its sub-clauses ask together
 */
public record FrameworkClause(String number, String title, Optional<String> parent) {}
