package org.assay.json;

/** Names from a document, as messages show them. */
final class Names {
    private static final int SHOWN = 60;

    private Names() {}

    /** Returns a name, cut, with a sign for what cannot be shown. */
    static String cut(String name) {
        String shown = name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
        return shown.codePoints()
                .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
