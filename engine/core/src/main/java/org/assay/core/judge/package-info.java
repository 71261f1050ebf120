/** What becomes of a requirement, and what forced it. */
package org.assay.core.judge;
