/** What the assessment JSON looks like: its fields and their order. */
package org.assay.json.document;
