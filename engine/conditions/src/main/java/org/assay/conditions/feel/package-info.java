/** Text to syntax, through the FEEL library: the only package that imports it. */
package org.assay.conditions.feel;
