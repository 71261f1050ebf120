package org.assay.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.util.List;
import java.util.Optional;

/** Splits the text of one row into cells, by RFC 4180. */
final class Splitter {
    private final CsvReaderBuilder strict;
    private final CsvReaderBuilder open;

    Splitter(char separator) {
        strict = CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false);
        open = CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(true);
    }

    /**
     * Returns the cells.
     *
     * @param most beyond which none is kept but the first
     * @return empty if this is no whole row, or more than one
     */
    Optional<List<Cell>> cells(String text, int most) {
        return split(strict, text, most);
    }

    /** Returns whether a quote is open at the end, so that the row goes on in the next line. */
    boolean isOpen(String text) {
        return split(strict, text, 0).isEmpty() && split(open, text, 0).isPresent();
    }

    private static Optional<List<Cell>> split(CsvReaderBuilder builder, String text, int most) {
        try {
            return Optional.of(builder.ofSingleCsvRecord(new CellHandler(most), text));
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }
}
