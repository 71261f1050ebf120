package org.assay.http;

import java.util.function.Supplier;

/**
 * Lets the web server find its own services: it looks for them through the thread's context class loader, which in OSGi
 * belongs to whoever called.
 */
final class ContextLoader {
    private ContextLoader() {}

    /** Calls with this bundle's class loader as the thread's context class loader. */
    static <T> T within(Supplier<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ContextLoader.class.getClassLoader());
        try {
            return call.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
