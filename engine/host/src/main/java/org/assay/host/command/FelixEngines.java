package org.assay.host.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.host.felix.Host;
import org.assay.host.felix.Services;

/** Starts engines from an unpacked distribution. */
public record FelixEngines(Home home) implements Engines {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Override
    public Engine start() {
        return new FelixEngine(Host.start(home.distribution(), properties()));
    }

    @Override
    public Server serve(InetSocketAddress address, Console console) {
        requireFree(address);
        Host host = Host.start(home.distribution().withoutRules(), properties());
        try {
            return FelixServer.start(host, home, console, () -> listening(host, address));
        } catch (RuntimeException e) {
            host.close();
            throw e;
        }
    }

    private Map<String, String> properties() {
        return Map.of("assay.keep", home.kept().toString());
    }

    private static InetSocketAddress listening(Host host, InetSocketAddress wanted) {
        host.offer(InetSocketAddress.class, wanted, Map.of("assay.http.listen", true));
        return bound(host.services());
    }

    /** Whoever serves says so with the address bound, or with the reason why it cannot, whichever comes first. */
    static InetSocketAddress bound(Services services) {
        Object answer = services.find(Object.class, "(assay.http=true)", PATIENCE)
                .orElseThrow(() -> new AssayException(
                        IssueCode.ENGINE_FAULT,
                        Location.NONE,
                        "nothing answers over HTTP: is the plugin for HTTP installed?"));
        if (answer instanceof AssayException reason) {
            throw reason;
        }
        return (InetSocketAddress) answer;
    }

    private static void requireFree(InetSocketAddress address) {
        if (address.isUnresolved()) {
            throw unusable(address, "there is no such host");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address);
        } catch (IOException e) {
            throw unusable(address, e.getMessage() + "; choose another with --port");
        }
    }

    private static AssayException unusable(InetSocketAddress address, String reason) {
        return new AssayException(
                IssueCode.REQUEST_INVALID,
                Location.NONE,
                "cannot listen on " + address.getHostString() + ":" + address.getPort() + ": " + reason);
    }
}
