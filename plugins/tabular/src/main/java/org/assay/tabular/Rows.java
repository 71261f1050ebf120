package org.assay.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.value.Bounds;
import org.assay.api.value.Lines;

/**
 * The rows of a table, one at a time and bounded in memory. The first says how many cells a row has, and by what they are
 * separated. Where a row is faulty, the next one begins on the next line: a quote that is not closed costs one row, and not
 * the rest.
 */
final class Rows {
    private static final int MOST_LINES = 1_000;

    private final String source;
    private final Lines lines;
    private final Deque<byte[]> ahead = new ArrayDeque<>();
    private Optional<Splitter> splitter = Optional.empty();
    private int width = Bounds.VALUES;
    private int line;

    Rows(InputStream input, String source) {
        this.source = source;
        this.lines = new Lines(input, Bounds.PROFILE_BYTES);
    }

    /**
     * Returns the next row; empty at the end.
     *
     * @throws AssayException if it cannot be read; the next one may be
     */
    Optional<Row> next() throws IOException {
        Optional<byte[]> first = take();
        while (first.filter(Lines::isBlank).isPresent()) {
            first = take();
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int own = line;
        List<byte[]> following = new ArrayList<>();
        try {
            return Optional.of(row(own, first.get(), following));
        } catch (AssayException e) {
            line = own;
            for (int i = following.size() - 1; i >= 0; i--) {
                ahead.addFirst(following.get(i));
            }
            throw e;
        }
    }

    /** Counts the next line as this one, where lines between were left out. */
    void goOn(int next) {
        line = next - 1;
    }

    private Optional<byte[]> take() throws IOException {
        Optional<byte[]> next = ahead.isEmpty() ? lines.next() : Optional.of(ahead.removeFirst());
        line++;
        return next;
    }

    private Row row(int own, byte[] first, List<byte[]> following) throws IOException {
        StringBuilder text = new StringBuilder(text(own, first));
        Splitter by = splitter.orElseGet(() -> new Splitter(separator(text)));
        long bytes = first.length;
        Optional<List<Cell>> cells = by.cells(text.toString(), width);
        boolean open = cells.isEmpty() && by.isOpen(text.toString());
        while (open) {
            Optional<byte[]> next = take();
            next.ifPresent(following::add);
            bytes += next.map(more -> more.length).orElse(0);
            if (next.isEmpty() || bytes > Bounds.PROFILE_BYTES || following.size() >= MOST_LINES) {
                throw row(own, text.toString(), List.of()).fault(IssueCode.PROFILE_SYNTAX, at(own, 1), unclosed());
            }
            String more = text(line, next.get());
            text.append('\n').append(more);
            if (more.indexOf('"') >= 0) {
                cells = by.cells(text.toString(), width);
                open = cells.isEmpty() && by.isOpen(text.toString());
            }
        }
        Row row = checked(row(own, text.toString(), cells.orElse(List.of())), cells.isPresent());
        splitter = Optional.of(by);
        return row;
    }

    private static String unclosed() {
        return "a quote is opened in this row and not closed within " + MOST_LINES + " lines and "
                + (Bounds.PROFILE_BYTES >> 20) + " MiB; a quote inside a cell is written twice, and the cell in quotes";
    }

    private Row row(int own, String text, List<Cell> cells) {
        return new Row(source, own, text, cells);
    }

    private Location at(int number, int column) {
        return new Location(source, number, column, "");
    }

    private Row checked(Row row, boolean isSplit) {
        if (!isSplit) {
            throw row.fault(
                    IssueCode.PROFILE_SYNTAX,
                    row.at(),
                    "this is no row of CSV: something stands behind a closing quote, or a line ends in a carriage return"
                            + " alone; a quote inside a cell is written twice, and the cell in quotes");
        }
        int cells = row.cells().size();
        if (splitter.isPresent() ? cells != width : cells > width) {
            throw row.fault(IssueCode.PROFILE_SYNTAX, row.at(), count(cells));
        }
        for (int column = 0; column < cells; column++) {
            if (row.cells().get(column).text().length() > Bounds.TEXT) {
                throw row.fault(
                        IssueCode.PROFILE_SYNTAX,
                        row.at(column, ""),
                        "a text may have at most " + Bounds.TEXT + " characters");
            }
        }
        width = cells;
        return row;
    }

    private String count(int cells) {
        String given = cells > width ? "more" : String.valueOf(cells);
        return splitter.isEmpty()
                ? "a table may have at most " + width + " columns"
                : "the header has " + width + " cells and this row " + given
                        + "; a cell that holds a separator is written in quotes";
    }

    private String text(int number, byte[] bytes) {
        if (bytes.length > Bounds.PROFILE_BYTES) {
            throw new AssayException(
                    IssueCode.PROFILE_SYNTAX,
                    at(number, 1),
                    "a profile may be at most " + (Bounds.PROFILE_BYTES >> 20) + " MiB long");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            Row row = row(number, text, List.of());
            String message = "this is not UTF-8 text; save the table as CSV in UTF-8";
            throw row.fault(IssueCode.PROFILE_UNREADABLE, at(number, text.indexOf('\uFFFD') + 1), message);
        }
        return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Names of columns hold no separator: the first that stands there is the one. */
    private static char separator(CharSequence header) {
        return (char) header.chars()
                .filter(c -> c == ',' || c == ';' || c == '\t')
                .findFirst()
                .orElse(',');
    }
}
