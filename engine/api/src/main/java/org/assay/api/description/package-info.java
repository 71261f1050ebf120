/** What rulesets say, in full: for those who read, print or compare them. */
@Export
@Version("0.1.0")
package org.assay.api.description;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
