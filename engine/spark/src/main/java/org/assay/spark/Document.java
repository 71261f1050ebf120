package org.assay.spark;

import java.io.Serializable;

/**
 * One profile as it was written.
 *
 * @param number of the profile in its input, from 1
 * @param line of the input it stands on, from 1
 * @param text in UTF-8; of a table the row, after the names of the columns
 */
@SuppressWarnings("ArrayRecordComponent")
record Document(long number, int line, byte[] text) implements Serializable {}
