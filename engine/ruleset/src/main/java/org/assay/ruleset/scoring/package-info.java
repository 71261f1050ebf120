/** How a ruleset scores: what its author wrote under {@code scoring}, checked and ready to be applied. */
package org.assay.ruleset.scoring;
