package org.assay.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.net.InetSocketAddress;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The web server: few threads, silent, and one that lets requests under way finish when it stops. */
final class WebServer {
    private static final int THREADS = 16;
    private static final long STOP_MILLIS = 30_000;

    private final Javalin javalin;

    WebServer(Api api) {
        javalin = ContextLoader.within(() -> Javalin.create(config -> {
            quiet(config);
            config.concurrency.useVirtualThreads = false;
            config.jetty.threadPool = threads();
            config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
            config.jetty.modifyServer(server -> prepare(server, api.problems()));
            api.configure(config);
        }));
    }

    /**
     * Starts to serve.
     *
     * @param port 0 for any that is free
     * @return the address bound
     * @throws AssayException if the address cannot be bound
     */
    InetSocketAddress start(String host, int port) {
        try {
            ContextLoader.within(() -> javalin.start(host, port));
            return new InetSocketAddress(host, javalin.port());
        } catch (JavalinException e) {
            throw new AssayException(
                    IssueCode.REQUEST_INVALID,
                    Location.NONE,
                    "cannot serve on " + host + ":" + port + ": it is in use, or may not be used");
        }
    }

    /** Takes no more requests, and returns when those under way are answered. */
    void stop() {
        ContextLoader.within(javalin::stop);
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
        threads.setName("assay-http");
        threads.setDaemon(true);
        return threads;
    }

    private static void prepare(Server server, Problems problems) {
        server.setHandler(new GracefulHandler());
        server.setStopTimeout(STOP_MILLIS);
        server.setErrorHandler(problems::answer);
    }
}
