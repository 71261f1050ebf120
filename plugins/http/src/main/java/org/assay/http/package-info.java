/** HTTP: the same questions and the same answers as the command line. */
package org.assay.http;
