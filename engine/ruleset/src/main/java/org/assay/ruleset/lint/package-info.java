/** What is worth mending in rules that work. */
package org.assay.ruleset.lint;
