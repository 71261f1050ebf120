/** Where the files of rulesets come from. */
package org.assay.ruleset.source;
