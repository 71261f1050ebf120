package org.assay.api.assessment;

import java.math.BigDecimal;

/**
 * What any completion of the missing, weak or old answers could give, caps included.
 *
 * @param low 0 to 100, rounded as the ruleset says, half up
 * @param lowGrade the grade at the low end
 * @param high 0 to 100, never below {@code low}
 * @param highGrade the grade at the high end
 */
public record Interval(BigDecimal low, String lowGrade, BigDecimal high, String highGrade) {}
