/** Why a score is what it is, and what would lift it. */
@Export
@Version("0.1.0")
package org.assay.api.advice;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
