package org.assay.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A standalone master and its workers as processes of their own, from the jars of Spark alone. */
final class Standalone implements AutoCloseable {
    private static final Path SPARK = Path.of(System.getProperty("assay.spark"));
    private static final String HERE = "127.0.0.1";
    private static final int TRIES = 300;

    private final List<Process> processes = new ArrayList<>();
    private final Path folder;
    private final int port;

    Standalone(Path folder, int workers) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = freePort();
        start("master.Master", "--host", HERE, "--port", String.valueOf(port), "--webui-port", "0");
        awaitMaster();
        for (int worker = 0; worker < workers; worker++) {
            start(
                    "worker.Worker",
                    "--host",
                    HERE,
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--webui-port",
                    "0",
                    "--work-dir",
                    folder.resolve("worker-" + worker).toString(),
                    master());
        }
    }

    /** Returns the URL applications connect to. */
    String master() {
        return "spark://" + HERE + ":" + port;
    }

    /**
     * Returns what runs a main class of Spark.
     *
     * @param heap such as {@code 256m}
     */
    static ProcessBuilder java(String heap, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "@" + SPARK.resolve("java.options"),
                "-Xmx" + heap,
                "-Dlog4j2.configurationFile=" + SPARK.resolve("conf/log4j2.properties"),
                "-cp",
                SPARK.resolve("jars") + "/*",
                main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_HOME", SPARK.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", HERE);
        return builder;
    }

    private void start(String main, String... arguments) throws IOException {
        processes.add(java("256m", "org.apache.spark.deploy." + main, arguments)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(main + processes.size() + ".log").toFile())
                .start());
    }

    private void awaitMaster() throws IOException, InterruptedException {
        for (int tried = 0; tried < TRIES; tried++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IOException("the master does not listen on " + port + "; see " + folder);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        for (int last = processes.size() - 1; last >= 0; last--) {
            processes.get(last).destroy();
        }
        processes.forEach(process -> process.onExit().join());
    }
}
