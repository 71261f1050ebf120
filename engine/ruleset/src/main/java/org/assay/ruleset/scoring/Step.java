package org.assay.ruleset.scoring;

import java.util.Optional;

/**
 * A row of a table that turns the share of a node into another: the first row whose bound the share reaches counts.
 *
 * @param from least share, of 1; empty for any
 * @param gives the share that counts
 */
public record Step(Optional<Amount> from, Amount gives) {}
