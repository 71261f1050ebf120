package org.assay.tabular;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of one row with their places. */
final class CellHandler extends CsvCallbackHandler<List<Cell>> {
    private final int most;
    private final List<Cell> cells = new ArrayList<>();
    private int offset;

    CellHandler(int most) {
        this.most = most;
    }

    @Override
    protected RecordType getRecordType() {
        return cells.isEmpty() ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return cells.size();
    }

    @Override
    protected void beginRecord(long line) {}

    @Override
    protected void addField(char[] text, int from, int length, boolean quoted) {
        if (cells.size() <= most) {
            cells.add(new Cell(new String(text, from, length), offset));
            offset += (quoted ? length + 2 + quotes(text, from, length) : length) + 1;
        }
    }

    private static int quotes(char[] text, int from, int length) {
        int quotes = 0;
        for (int i = from; i < from + length; i++) {
            quotes += text[i] == '"' ? 1 : 0;
        }
        return quotes;
    }

    @Override
    protected void setComment(char[] text, int from, int length) {}

    @Override
    protected void setEmpty() {}

    @Override
    protected List<Cell> buildRecord() {
        return List.copyOf(cells);
    }
}
