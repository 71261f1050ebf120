/** A ruleset as a page that stands alone: for a browser, and for print. */
package org.assay.host.page;
