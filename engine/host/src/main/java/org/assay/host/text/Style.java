package org.assay.host.text;

/**
 * What the place the text goes to can show.
 *
 * @param width in columns; 60 to 120
 * @param colour whether it understands colours
 */
public record Style(int width, boolean colour) {
    /** What a file or another program gets. */
    public static final Style PLAIN = new Style(100, false);

    public Style {
        width = Math.max(60, Math.min(width, 120));
    }

    String paint(Ink ink, String text) {
        return colour ? ink.paint(text) : text;
    }
}
