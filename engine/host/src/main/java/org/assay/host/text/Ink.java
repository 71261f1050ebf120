package org.assay.host.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** How a piece of text is set off in a terminal; it never carries a meaning that the words do not carry too. */
public enum Ink {
    PLAIN,
    TITLE(Style.bold),
    QUIET(Style.faint),
    GOOD(Style.fg_green, Style.bold),
    WARNING(Style.fg_yellow, Style.bold),
    BAD(Style.fg_red, Style.bold);

    private final String on;
    private final String off;

    Ink(IStyle... styles) {
        this.on = Arrays.stream(styles).map(IStyle::on).collect(Collectors.joining());
        this.off = styles.length == 0 ? "" : Style.reset.on();
    }

    /** Returns the text between the codes that switch this ink on and off. */
    String paint(String text) {
        return text.isEmpty() ? text : on + text + off;
    }
}
