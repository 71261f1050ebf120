/**
 * From the verdicts on single requirements to score, caps, state and grade. Pure arithmetic in exact fractions: no
 * clock, no input or output, rounded once when shown.
 */
package org.assay.core.scoring;
