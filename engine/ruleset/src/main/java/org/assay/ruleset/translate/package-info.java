/** What there is to translate in a ruleset or in the shared indicators. */
package org.assay.ruleset.translate;
