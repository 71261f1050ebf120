package org.assay.host.text;

import java.util.Locale;

/** Makes text from elsewhere safe to show: what could steer a terminal or turn the reading direction is spelled out. */
public final class Visible {
    private Visible() {}

    /** Returns the text with every control character as {@code \}{@code uXXXX}; letters of every script stay. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Visible::isHidden)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isHidden(point)) {
                visible.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }

    private static boolean isHidden(int point) {
        return Character.isISOControl(point)
                || isDirection(point)
                || point == 0xFEFF
                || switch (Character.getType(point)) {
                    case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
                    default -> false;
                };
    }

    private static boolean isDirection(int point) {
        return point == 0x061C
                || (point >= 0x200E && point <= 0x200F)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
