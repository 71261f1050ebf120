/** What is wrong with an input, and who has to act. */
@Export
@Version("0.1.0")
package org.assay.api.issue;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
