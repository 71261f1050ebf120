/** The cases of requirements: companies made up to show what a requirement says. */
package org.assay.core.cases;
