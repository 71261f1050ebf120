package org.assay.host.command;

import java.util.Locale;

/** When to use colours. */
enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
