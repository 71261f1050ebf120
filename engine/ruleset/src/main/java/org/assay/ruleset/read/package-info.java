/** From files to rulesets, with every fault found on the way. */
package org.assay.ruleset.read;
