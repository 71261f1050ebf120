/** What is loaded. */
package org.assay.core.catalogue;
