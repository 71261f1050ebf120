package org.assay.api.profile;

import java.time.LocalDate;

/**
 * The time the facts of a profile are about.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive; never before {@code from}
 */
public record ReportingPeriod(LocalDate from, LocalDate to) {}
