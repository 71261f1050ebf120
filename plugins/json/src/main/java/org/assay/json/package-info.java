/** JSON, both ways: company profiles in, assessments and other documents out. */
package org.assay.json;
