/** Where things stand in the files of a ruleset. */
package org.assay.ruleset.place;
