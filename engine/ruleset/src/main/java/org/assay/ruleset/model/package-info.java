/** Rulesets, indicators and parameters, ready to be evaluated. */
package org.assay.ruleset.model;
