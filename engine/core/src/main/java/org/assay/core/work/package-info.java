/** What authors of rulesets work with. */
package org.assay.core.work;
