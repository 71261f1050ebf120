package org.assay.api.issue;

/** JSON pointers (RFC 6901), kept short: a pointer that grows too long stays at the enclosing value. */
public final class Pointer {
    private static final int LONGEST = 250;

    private Pointer() {}

    /** Returns the pointer of a member of what another pointer points at. */
    public static String of(String parent, String member) {
        if (parent.length() + member.length() >= LONGEST) {
            return parent;
        }
        return parent + "/" + member.replace("~", "~0").replace("/", "~1");
    }
}
