/** What is allowed in a ruleset and looks wrong all the same. */
package org.assay.ruleset.lint;
