/** Values of which only a part is known, and what can be computed with them all the same. */
package org.assay.conditions.partial;
