package org.assay.benchmarks;

import io.javalin.Javalin;
import java.net.URI;

/** The web server of the HTTP plugin with nothing behind it. */
record EmptyServer(Javalin javalin) implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    static EmptyServer start() {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.concurrency.useVirtualThreads = false;
            config.routes.get("/", context -> {});
        });
        return new EmptyServer(javalin.start(HOST, 0));
    }

    URI address() {
        return URI.create("http://" + HOST + ":" + javalin.port());
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
