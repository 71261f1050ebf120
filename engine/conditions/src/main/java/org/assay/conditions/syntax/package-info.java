/** Conditions as they were written: located, not yet typed. Knows nothing of the library that parses them. */
package org.assay.conditions.syntax;
