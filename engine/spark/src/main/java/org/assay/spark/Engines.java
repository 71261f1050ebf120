package org.assay.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.assay.host.command.Engine;
import org.assay.host.command.FelixEngines;
import org.assay.host.command.Home;

/**
 * The engines of this executor: one for each shipped set of bundles, started by the first task that needs it, used by all
 * its tasks at once, and stopped when the process ends, or when another is started after the application it was for.
 */
final class Engines {
    private static final Map<Path, Engine> STARTED = new HashMap<>();

    private Engines() {}

    static synchronized Engine of(Shipped shipped) {
        Engine running = STARTED.get(shipped.home());
        if (running != null) {
            return running;
        }
        stopWithoutBundles();
        Engine started = new FelixEngines(new Home(shipped.home())).start();
        started.use(shipped.instead());
        STARTED.put(shipped.home(), started);
        return started;
    }

    /** Returns how many are running in this process. */
    static synchronized int number() {
        return STARTED.size();
    }

    /** Spark removes what it shipped when an application ends, which in tests and notebooks is not the end of the process. */
    private static void stopWithoutBundles() {
        STARTED.entrySet().removeIf(started -> {
            boolean isOver = Files.notExists(started.getKey());
            if (isOver) {
                started.getValue().close();
            }
            return isOver;
        });
    }
}
