package org.assay.http;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.service.Assessor;
import org.assay.api.service.RulesetCatalog;
import org.assay.api.spi.DocumentWriter;
import org.assay.api.spi.ProfileReader;
import org.assay.api.spi.TreeWriter;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Serves HTTP if the framework property {@value #PORT} says on which port; 0 is any that is free. {@value #HOST} says on
 * which address, this machine's own unless told otherwise.
 *
 * <p>Once it serves, an {@link InetSocketAddress} is registered as a service with the property {@value #MARK}, the
 * address bound. If it cannot serve, an {@link AssayException} is registered in its place, with the reason.
 */
@Component(
        service = {},
        immediate = true)
public final class HttpServer {
    /** The framework property that holds the port. */
    public static final String PORT = "assay.http.port";
    /** The framework property that holds the address. */
    public static final String HOST = "assay.http.host";
    /** The service property of what this registers. */
    public static final String MARK = "assay.http";

    private final BundleContext context;
    private final Api api;
    private final List<ProfileReader> readers = new CopyOnWriteArrayList<>();
    private Optional<WebServer> running = Optional.empty();
    private Optional<ServiceRegistration<?>> registration = Optional.empty();

    /** Makes a server that does not serve yet. */
    @Activate
    public HttpServer(
            BundleContext context,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Assessor assessor,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) RulesetCatalog catalog,
            @Reference(policyOption = ReferencePolicyOption.GREEDY, target = "(format=json)") DocumentWriter documents,
            @Reference(policyOption = ReferencePolicyOption.GREEDY, target = "(format=json)") TreeWriter trees) {
        this.context = context;
        this.api = new Api(assessor, catalog, documents, trees, readers, Clock.systemUTC());
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addReader(ProfileReader reader) {
        readers.add(reader);
    }

    void removeReader(ProfileReader reader) {
        readers.remove(reader);
    }

    @Activate
    void start() {
        String port = context.getProperty(PORT);
        if (port == null) {
            return;
        }
        try {
            WebServer server = new WebServer(api);
            running = Optional.of(server);
            register(InetSocketAddress.class, server.start(host(), port(port)));
        } catch (AssayException e) {
            register(AssayException.class, e);
        }
    }

    @Deactivate
    void stop() {
        registration.ifPresent(ServiceRegistration::unregister);
        running.ifPresent(WebServer::stop);
    }

    private <T> void register(Class<T> type, T service) {
        registration =
                Optional.of(context.registerService(type, service, FrameworkUtil.asDictionary(Map.of(MARK, true))));
    }

    private String host() {
        return Optional.ofNullable(context.getProperty(HOST)).orElse("127.0.0.1");
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 0xFFFF) {
            return Integer.parseInt(text);
        }
        throw new AssayException(
                IssueCode.REQUEST_INVALID, Location.NONE, "a port is a number from 0 to 65535, not `" + text + "`");
    }
}
