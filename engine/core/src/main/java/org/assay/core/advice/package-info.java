/** What would lift a score, and by the least. */
package org.assay.core.advice;
