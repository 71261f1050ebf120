/** What a company is measured against. */
@Export
@Version("0.1.0")
package org.assay.api.ruleset;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
