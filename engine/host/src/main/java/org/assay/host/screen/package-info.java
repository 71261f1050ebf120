/** Screening: as many profiles as there are, one after the other, in little memory. */
package org.assay.host.screen;
