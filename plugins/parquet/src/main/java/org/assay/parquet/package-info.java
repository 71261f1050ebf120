/** Assessments as Parquet, for those who analyse many. */
package org.assay.parquet;
