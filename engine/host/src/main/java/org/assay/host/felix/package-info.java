/** A real Felix in process: what is installed into it, what it refuses and why. */
package org.assay.host.felix;
