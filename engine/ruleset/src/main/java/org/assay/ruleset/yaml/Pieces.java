package org.assay.ruleset.yaml;

import java.util.OptionalInt;
import org.assay.api.value.Bounds;

/**
 * Finds what the library reads in one piece: a run without white space, or a comment to the end of its line. Its time grows
 * with the square of that length, so it is bounded before the library sees it.
 */
final class Pieces {
    private final String text;
    private int piece;
    private int comment = -1;

    private Pieces(String text) {
        this.text = text;
    }

    /** Returns where the first piece begins that is longer than a text may be. */
    static OptionalInt tooLong(String text) {
        return new Pieces(text).tooLong();
    }

    private OptionalInt tooLong() {
        for (int at = 0; at < text.length(); at++) {
            step(at, text.charAt(at));
            int begin = comment < 0 ? piece : comment;
            if (at - begin >= Bounds.TEXT) {
                return OptionalInt.of(begin);
            }
        }
        return OptionalInt.empty();
    }

    private void step(int at, char sign) {
        if (sign == '#' && at == piece && comment < 0) {
            comment = at;
        }
        if (sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r') {
            piece = at + 1;
        }
        if (sign == '\n' || sign == '\r') {
            comment = -1;
        }
    }
}
