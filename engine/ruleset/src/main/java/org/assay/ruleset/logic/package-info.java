/** What conditions can and cannot be, whatever a company answers. */
package org.assay.ruleset.logic;
