package org.assay.core.rules;

/** Drools finds its services through the thread's context class loader: this sets it to the bundle's own for a while. */
final class ContextLoader implements AutoCloseable {
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    private ContextLoader() {}

    static ContextLoader set() {
        ContextLoader loader = new ContextLoader();
        Thread.currentThread().setContextClassLoader(ContextLoader.class.getClassLoader());
        return loader;
    }

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(before);
    }
}
