/** Results as plain text for people, in a terminal or a file. */
package org.assay.host.text;
