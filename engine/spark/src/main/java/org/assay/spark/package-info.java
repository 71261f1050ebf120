/** The engine inside executors of Apache Spark: profiles as a Dataset in, assessments and findings as Datasets out. */
package org.assay.spark;
