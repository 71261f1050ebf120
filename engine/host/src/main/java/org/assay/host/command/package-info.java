/** The commands of the command line, one class each, and the exit statuses they end with. */
package org.assay.host.command;
