package org.assay.host.page;

import java.util.ArrayList;
import java.util.List;

/** A finding's sentence in pieces: text, and what is shown with its value. */
final class Sentence {
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();

    /**
     * A piece.
     *
     * @param plain text as it is; empty for a value
     * @param value an expression whose value is shown; empty for text
     */
    record Piece(String plain, String value) {}

    private Sentence(String text) {
        this.text = text;
    }

    static List<Piece> of(String text) {
        return new Sentence(text).read();
    }

    private List<Piece> read() {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == sign;
            int end = text.indexOf('}', at);
            if (sign == '{' && !doubled && end > at) {
                flush();
                pieces.add(new Piece("", text.substring(at + 1, end).strip()));
                at = end;
            } else {
                plain.append(sign);
                at += (sign == '{' || sign == '}') && doubled ? 1 : 0;
            }
        }
        flush();
        return pieces;
    }

    private void flush() {
        if (!plain.isEmpty()) {
            pieces.add(new Piece(plain.toString(), ""));
            plain.setLength(0);
        }
    }
}
