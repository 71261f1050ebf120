/** Units and their conversion. */
package org.assay.ruleset.units;
