/** From judgements to explained and scored results. */
package org.assay.core.assess;
