/** How much of a ruleset its cases reach. */
package org.assay.core.reach;
