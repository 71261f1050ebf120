package org.assay.core.facts;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** A plugin failed: the requirements that read an indicator from it, or the score that it combines, become ERROR. */
public final class PluginFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private PluginFault(String message, Throwable cause) {
        super(message, cause);
    }

    /** Names the bundle a class came from, and what it threw. */
    public static PluginFault of(Class<?> plugin, Throwable thrown) {
        Bundle bundle = FrameworkUtil.getBundle(plugin);
        String name = bundle == null ? plugin.getName() : bundle.getSymbolicName() + " " + bundle.getVersion();
        return new PluginFault("the plugin " + name + " failed: " + thrown, thrown);
    }
}
