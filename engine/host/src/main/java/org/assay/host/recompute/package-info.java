/** Verifies assessments that somebody else made: recomputes them from what they name, and says what differs. */
package org.assay.host.recompute;
