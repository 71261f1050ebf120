package org.assay.host.text;

/** How many columns a text takes in a terminal: two for a letter of East Asia, none for a mark on another letter. */
final class Columns {
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** Returns the text filled up with spaces on the right. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** Returns the greatest index so that the text from a start to it takes at most so many columns; at least one letter. */
    static int fitting(String text, int start, int width) {
        int index = text.offsetByCodePoints(start, 1);
        int used = of(text.codePointAt(start));
        while (index < text.length() && used + of(text.codePointAt(index)) <= width) {
            used += of(text.codePointAt(index));
            index = text.offsetByCodePoints(index, 1);
        }
        return index;
    }

    private static int of(int point) {
        for (int[] range : WIDE) {
            if (point >= range[0] && point <= range[1]) {
                return 2;
            }
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> 1;
        };
    }
}
