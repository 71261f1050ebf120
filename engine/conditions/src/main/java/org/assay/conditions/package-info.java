/**
 * Conditions of rulesets: text in the expression language FEEL, checked against the known indicators and parameters, and
 * decided over answers of which some may be missing.
 */
package org.assay.conditions;
