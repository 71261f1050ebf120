/** Tables: company profiles in, one a row, and assessments out. */
package org.assay.tabular;
