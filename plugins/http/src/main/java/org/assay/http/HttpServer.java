package org.assay.http;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assay.api.issue.AssayException;
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
 * Serves HTTP on the address that a service of type {@link InetSocketAddress} with the property {@code assay.http.listen}
 * asks for; port 0 is any that is free. Whoever asks does so once the rules are in force, so that nobody is answered with
 * half of them.
 *
 * <p>Once it serves, an {@link InetSocketAddress} is registered as a service with the property {@value #MARK}, the
 * address bound. If it cannot serve, an {@link AssayException} is registered in its place, with the reason.
 */
@Component(
        service = {},
        immediate = true)
public final class HttpServer {
    /** The service property of what this registers. */
    public static final String MARK = "assay.http";

    private final BundleContext context;
    private final InetSocketAddress wanted;
    private final Api api;
    private final List<ProfileReader> readers = new CopyOnWriteArrayList<>();
    private Optional<WebServer> running = Optional.empty();
    private Optional<ServiceRegistration<?>> registration = Optional.empty();

    /** Makes a server that does not serve yet. */
    @Activate
    public HttpServer(
            BundleContext context,
            @Reference(target = "(assay.http.listen=true)") InetSocketAddress wanted,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Assessor assessor,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) RulesetCatalog catalog,
            @Reference(policyOption = ReferencePolicyOption.GREEDY, target = "(format=json)") DocumentWriter documents,
            @Reference(policyOption = ReferencePolicyOption.GREEDY, target = "(format=json)") TreeWriter trees) {
        this.context = context;
        this.wanted = wanted;
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
        try {
            WebServer server = new WebServer(api);
            running = Optional.of(server);
            register(InetSocketAddress.class, server.start(wanted.getHostString(), wanted.getPort()));
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
}
