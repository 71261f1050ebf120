/** What came out, and why. */
@Export
@Version("0.1.0")
package org.assay.api.assessment;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
