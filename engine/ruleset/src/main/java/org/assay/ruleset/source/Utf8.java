package org.assay.ruleset.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8.
 *
 * @param text as far as the bytes are UTF-8
 * @param whole whether all of them are
 */
public record Utf8(String text, boolean whole) {
    /** Reads bytes. */
    public static Utf8 of(byte... bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean whole = !decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        return new Utf8(text.flip().toString(), whole);
    }

    /** Returns the line on which the text ends, from 1. */
    public int lastLine() {
        return 1 + (int) text.chars().filter(sign -> sign == '\n').count();
    }

    /** Returns the column right behind the text, from 1. */
    public int lastColumn() {
        return text.length() - text.lastIndexOf('\n');
    }
}
