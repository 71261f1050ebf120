/** Small changes to a ruleset, made to see whether its cases notice. */
package org.assay.core.mutation;
