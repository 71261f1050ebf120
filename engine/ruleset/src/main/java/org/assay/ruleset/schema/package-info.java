/** What each kind of file may hold, as JSON Schemas for editors; they say what the readers accept. */
package org.assay.ruleset.schema;
