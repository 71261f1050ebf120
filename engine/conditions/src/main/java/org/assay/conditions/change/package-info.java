/** Small changes to conditions, made to see whether anybody would notice. */
package org.assay.conditions.change;
