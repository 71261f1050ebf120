/** What of a ruleset looks wrong once its score is worked out. */
package org.assay.core.lint;
