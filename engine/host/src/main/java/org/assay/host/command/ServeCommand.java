package org.assay.host.command;

import java.net.InetSocketAddress;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Answers over HTTP until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Answers over HTTP and follows the folder of rules: a rule bundle put there is in force at once.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assay serve",
            "  assay serve --port 9000",
            "  curl --data-binary @atlas-garments.yaml -H 'Content-Type: application/yaml'"
                    + " http://127.0.0.1:8080/api/v1/assessments"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Console console;
    private final Engines engines;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", description = "Default: ${DEFAULT-VALUE}; 0 takes a free one.")
    private int port = 8080;

    @Option(names = "--host", description = "The address to listen on. Default: ${DEFAULT-VALUE}, this machine only.")
    private String host = "127.0.0.1";

    ServeCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "a port is a number from 0 to " + LAST_PORT);
        }
        Engines.Server server = engines.serve(new InetSocketAddress(host, port), console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "assay-stop"));
        console.out().println("assay: listening on " + url(server.address()) + " (Ctrl-C stops it)");
        console.out().flush();
        new CountDownLatch(1).await();
        return ExitStatus.DONE;
    }

    private void stop(Engines.Server server) {
        server.close();
        console.say("assay: stopped");
        Runtime.getRuntime().halt(ExitStatus.DONE);
    }

    private static String url(InetSocketAddress address) {
        String name = address.getHostString();
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + address.getPort();
    }
}
