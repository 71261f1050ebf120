/** What rulesets say, for those who read, print or compare them. */
package org.assay.core.describe;
