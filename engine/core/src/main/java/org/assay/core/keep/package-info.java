/** Keeps what was read of rule bundles for the next start. */
package org.assay.core.keep;
