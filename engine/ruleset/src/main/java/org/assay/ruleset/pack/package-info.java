/** From a folder to a rule bundle. */
package org.assay.ruleset.pack;
