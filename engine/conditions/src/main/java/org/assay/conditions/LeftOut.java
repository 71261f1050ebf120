package org.assay.conditions;

/**
 * A parameter that {@code most protective(...)} left out, since it has no value for the company's place and time.
 *
 * @param absent the one without a value
 * @param applies one that has a value
 */
public record LeftOut(Symbol absent, Symbol applies) {}
