package org.assay.host.command;

import java.net.InetSocketAddress;
import org.assay.api.issue.AssayException;

/** Starts engines. */
public interface Engines {
    /**
     * Starts an engine for one command.
     *
     * @throws AssayException if it does not start
     */
    Engine start();

    /**
     * Starts an engine that answers over HTTP and follows its folder of rules.
     *
     * @throws AssayException if it does not start or the address cannot be used
     */
    Server serve(InetSocketAddress address, Console console);

    /** An engine that answers over HTTP until it is closed. */
    interface Server extends AutoCloseable {
        /** Returns the address it listens on. */
        InetSocketAddress address();

        /** Returns the engine. */
        Engine engine();

        @Override
        void close();
    }
}
