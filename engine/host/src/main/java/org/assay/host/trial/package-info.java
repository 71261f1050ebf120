/** What came of trying rulesets by their cases, as people and as other programs read it. */
package org.assay.host.trial;
