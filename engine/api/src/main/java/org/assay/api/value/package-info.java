/** Pieces of documents as written, and typed values. */
@Export
@Version("0.1.0")
package org.assay.api.value;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
