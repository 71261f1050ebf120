package org.assay.host.draft;

import java.util.List;
import org.assay.host.text.Wrap;

/** Texts from rulesets as comments of a file: in lines of a width that editors show, and never out of the comment. */
final class Comments {
    private static final int WIDTH = 110;

    private Comments() {}

    /** Returns the lines of a text, without the sign that makes them comments. */
    static List<String> wrapped(String text, int indent) {
        return Wrap.lines(text, WIDTH - indent - 2);
    }
}
