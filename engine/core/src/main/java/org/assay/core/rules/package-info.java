/** The only package that knows Drools. */
package org.assay.core.rules;
