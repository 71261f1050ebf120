/** What is known about a company. */
@Export
@Version("0.1.0")
package org.assay.api.profile;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
