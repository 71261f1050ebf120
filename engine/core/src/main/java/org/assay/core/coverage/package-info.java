/** What rulesets cover of other standards. */
package org.assay.core.coverage;
