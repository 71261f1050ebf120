/** What changed between two rulesets, in an auditor's words. */
package org.assay.core.compare;
