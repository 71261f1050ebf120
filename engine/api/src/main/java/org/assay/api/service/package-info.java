/** What the engine offers to hosts and plugins. */
@Export
@Version("0.1.0")
package org.assay.api.service;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
