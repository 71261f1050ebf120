/** What a plugin may add. */
@Export
@Version("0.1.0")
package org.assay.api.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
