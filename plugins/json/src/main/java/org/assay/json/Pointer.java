package org.assay.json;

/** JSON pointers (RFC 6901), kept short: a pointer that grows too long stays at the enclosing value. */
final class Pointer {
    private static final int LONGEST = 250;
    private static final int SHOWN = 60;

    private Pointer() {}

    /** Returns the pointer of a member of what another pointer points at. */
    static String of(String parent, String member) {
        if (parent.length() + member.length() >= LONGEST) {
            return parent;
        }
        return parent + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    /** Returns a name as messages show it. */
    static String cut(String name) {
        String shown = name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
        return shown.codePoints()
                .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
