package org.assay.host.command;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.Supplier;
import org.assay.api.issue.Issue;
import org.assay.host.felix.Host;
import org.assay.host.felix.RulesWatcher;

/** A host that answers over HTTP and follows its folder of rules. */
record FelixServer(InetSocketAddress address, Host host, RulesWatcher watcher) implements Engines.Server {

    /**
     * Puts the rules in force and then begins to listen.
     *
     * @param listening begins, and returns the address bound
     */
    static FelixServer start(Host host, Home home, Console console, Supplier<InetSocketAddress> listening) {
        console.show(host.problems());
        Engine engine = new FelixEngine(host);
        RulesWatcher watcher = RulesWatcher.start(
                home.rules(), host.rules(), () -> engine.catalog().problems(), telling(console));
        try {
            return new FelixServer(listening.get(), host, watcher);
        } catch (RuntimeException e) {
            watcher.close();
            throw e;
        }
    }

    @Override
    public Engine engine() {
        return new FelixEngine(host);
    }

    @Override
    public void close() {
        watcher.close();
        host.close();
    }

    private static RulesWatcher.Listener telling(Console console) {
        return new RulesWatcher.Listener() {
            @Override
            public void changed(String sentence) {
                console.say("assay: " + sentence);
            }

            @Override
            public void refused(List<Issue> issues) {
                console.show(issues);
            }
        };
    }
}
