/** The program: {@code assay} on the command line. */
package org.assay.host;
