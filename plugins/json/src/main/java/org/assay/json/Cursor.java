package org.assay.json;

import org.assay.api.issue.Location;

/** A place that moves forward through a document, token by token, and knows its line and column. */
final class Cursor {
    private final JsonText document;
    private final String text;
    private int offset;
    private int line;
    private int lineStart;

    Cursor(JsonText document) {
        this.document = document;
        this.text = document.text();
        this.line = document.firstLine();
    }

    /** Returns this place. */
    Location at(String pointer) {
        return new Location(document.source(), line, offset - lineStart + 1, pointer);
    }

    /** Moves over white space and at most one comma or colon, to where the next token begins. */
    void toToken() {
        toTokenOrFault(-1);
    }

    /** Moves to where the next token begins, or to the comma or colon at which a parser gave up. */
    void toTokenOrFault(long parserOffset) {
        toText();
        if (!isAtEnd() && offset != parserOffset && ",:".indexOf(text.charAt(offset)) >= 0) {
            offset++;
            toText();
        }
    }

    /** Moves over white space. */
    void toText() {
        while (!isAtEnd() && " \t\r\n".indexOf(text.charAt(offset)) >= 0) {
            offset++;
            if (text.charAt(offset - 1) == '\n') {
                line++;
                lineStart = offset;
            }
        }
    }

    /** Returns whether nothing is left. */
    boolean isAtEnd() {
        return offset == text.length();
    }

    /** Moves over a token of a known length. */
    void over(int length) {
        offset += length;
    }

    /** Moves over the quoted text that begins here. */
    void overText() {
        offset = closingQuote() + 1;
    }

    /**
     * Moves to where a parser gave up, if that is inside the quoted text that begins here; if not, the token that begins
     * here is the wrong one.
     */
    void intoText(long parserOffset) {
        if (!isAtEnd() && text.charAt(offset) == '"' && parserOffset > offset && parserOffset < closingQuote()) {
            offset = (int) parserOffset;
        }
    }

    /** Returns whether the quoted text that begins here has no end. */
    boolean isUnclosed() {
        return !isAtEnd() && text.charAt(offset) == '"' && closingQuote() == text.length();
    }

    /** Returns what stands here, cut to what one can take in at a glance. */
    String word() {
        int end = offset + Character.charCount(text.codePointAt(offset));
        boolean goesOn = "\"-".indexOf(text.charAt(offset)) >= 0 || Character.isLetterOrDigit(text.charAt(offset));
        while (goesOn && end < text.length() && end < offset + 20 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(offset, end);
    }

    private int closingQuote() {
        int at = offset + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, text.length());
    }
}
