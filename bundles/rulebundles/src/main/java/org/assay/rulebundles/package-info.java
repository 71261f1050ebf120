/** Packs the rulesets of this repository into rule bundles. */
package org.assay.rulebundles;
