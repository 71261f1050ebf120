package org.assay.host.command;

import java.util.Locale;
import org.assay.host.screen.Screening;

/** Shows on a terminal how far a screening is, how fast it goes, and how long it will take. */
final class ScreenProgress implements Screening.Progress {
    private static final long BETWEEN_NANOS = 500_000_000L;
    private static final String ERASE = "\r\u001b[K";

    private final Console console;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long first = -1;
    private double firstRead;
    private long last = start;

    /** Makes a progress that is shown where a terminal shows the results. */
    ScreenProgress(Console console) {
        this.console = console;
        this.shown = console.terminalWidth().isPresent();
    }

    @Override
    public void at(long profiles, double read) {
        if (first < 0) {
            first = profiles - 1;
            firstRead = read;
        }
        long now = System.nanoTime();
        if (shown && now - last >= BETWEEN_NANOS) {
            last = now;
            console.err().print(ERASE + text(profiles, read, (now - start) / 1e9));
            console.err().flush();
        }
    }

    private String text(long profiles, double read, double seconds) {
        double rate = (profiles - first) / seconds;
        String done = String.format(Locale.ROOT, "%,d profiles, %,.0f a second", profiles, rate);
        double part = read - firstRead;
        return part <= 0 ? done : done + ", " + left(seconds * (1 - read) / part) + " left";
    }

    private static String left(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
    }

    /** Takes the line away. */
    void end() {
        if (shown) {
            console.err().print(ERASE);
            console.err().flush();
        }
    }
}
