package org.assay.ruleset.scoring;

import java.util.Map;

/**
 * Two scales made into one.
 *
 * @param rows the area whose grade chooses the row
 * @param columns the area whose grade chooses the column
 * @param cells the share of 1, by the grade of the row and then of the column
 */
public record Matrix(String rows, String columns, Map<String, Map<String, Amount>> cells) {}
