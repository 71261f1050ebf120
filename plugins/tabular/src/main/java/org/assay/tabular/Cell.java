package org.assay.tabular;

/**
 * One cell of a row.
 *
 * @param text without quotes
 * @param offset where it begins in the text of its row
 */
record Cell(String text, int offset) {
    boolean isBlank() {
        return text.isBlank();
    }
}
