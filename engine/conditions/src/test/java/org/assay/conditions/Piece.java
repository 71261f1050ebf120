package org.assay.conditions;

/**
 * A generated part of an expression.
 *
 * @param text as our conditions read it
 * @param oracle as the library's interpreter reads it; the same, but where the two are known and meant to differ
 */
record Piece(String text, String oracle) {
    static Piece of(String text) {
        return new Piece(text, text);
    }

    /** Puts pieces into a pattern, {@code %s} for each. */
    static Piece of(String pattern, Piece... parts) {
        return of(pattern, pattern, parts);
    }

    /** Puts pieces into two patterns. */
    static Piece of(String pattern, String oraclePattern, Piece... parts) {
        Object[] texts = new Object[parts.length];
        Object[] oracles = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            texts[i] = parts[i].text;
            oracles[i] = parts[i].oracle;
        }
        return new Piece(String.format(pattern, texts), String.format(oraclePattern, oracles));
    }
}
