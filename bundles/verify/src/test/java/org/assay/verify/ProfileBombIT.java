package org.assay.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Profiles made to exhaust memory or time, for a program with little memory: refused with a reason, and then all goes on. */
@Timeout(300)
class ProfileBombIT {
    private static final int MIB = 1 << 20;
    private static final String START = "id: x\nanswers:\n  hours.weekly_normal: ";
    private static final String JSON_START = "{\"id\": \"x\", \"answers\": {\"hours.weekly_normal\": ";

    @TempDir
    static Path folder;

    private static Map<String, byte[]> bombs;
    private static Map<String, String> reasons;
    private static Cli cli;
    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        bombs = Map.ofEntries(
                Map.entry("laughs.yaml", laughs().getBytes(UTF_8)),
                Map.entry("deep.yaml", (START + "[ ".repeat(MIB)).getBytes(UTF_8)),
                Map.entry("indented.yaml", ("id: x\nanswers:\n  " + "- ".repeat(MIB)).getBytes(UTF_8)),
                Map.entry("mappings.yaml", (START + "{a: ".repeat(MIB)).getBytes(UTF_8)),
                Map.entry("deep.json", (JSON_START + "[".repeat(MIB)).getBytes(UTF_8)),
                Map.entry("objects.json", (JSON_START + "{\"a\":".repeat(MIB)).getBytes(UTF_8)),
                Map.entry("wide.json", (JSON_START + "[" + "0,".repeat(3 * MIB) + "0]}}").getBytes(UTF_8)),
                Map.entry("wide.yaml", (START + "[" + "0, ".repeat(2 * MIB) + "0]").getBytes(UTF_8)),
                Map.entry("piece.yaml", (START + "x".repeat(7 * MIB)).getBytes(UTF_8)),
                Map.entry("comment.yaml", ("id: x # " + "x ".repeat(3 * MIB)).getBytes(UTF_8)),
                Map.entry("text.json", (JSON_START + "\"" + "x".repeat(7 * MIB) + "\"}}").getBytes(UTF_8)),
                Map.entry("keys.yaml", ("id: x\nanswers:\n" + keys(": 1\n")).getBytes(UTF_8)),
                Map.entry("key.json", ("{\"" + "k".repeat(7 * MIB) + "\": 1}").getBytes(UTF_8)),
                Map.entry("digits.json", (JSON_START + "9".repeat(7 * MIB) + "}}").getBytes(UTF_8)),
                Map.entry("nothing.json", " ".repeat(8 * MIB).getBytes(UTF_8)),
                Map.entry("nothing.yaml", "\n".repeat(8 * MIB).getBytes(UTF_8)),
                Map.entry("long.json", " ".repeat(8 * MIB + 1).getBytes(UTF_8)),
                Map.entry("long.yaml", "#".repeat(8 * MIB + 1).getBytes(UTF_8)));
        reasons = Map.ofEntries(
                Map.entry("laughs.yaml", "aliases are not used here"),
                Map.entry("deep.yaml", "nested deeper than 100 levels"),
                Map.entry("indented.yaml", "nested deeper than 100 levels"),
                Map.entry("mappings.yaml", "nested deeper than 100 levels"),
                Map.entry("deep.json", "at most 100 levels deep"),
                Map.entry("objects.json", "at most 100 levels deep"),
                Map.entry("wide.json", "at most 200000 values"),
                Map.entry("wide.yaml", "at most 200000 values"),
                Map.entry("piece.yaml", "may have at most 500000 characters"),
                Map.entry("comment.yaml", "may have at most 500000 characters"),
                Map.entry("text.json", "a text may have at most 500000 characters"),
                Map.entry("keys.yaml", "at most 200000 values"),
                Map.entry("key.json", "a key may have at most 1000 characters"),
                Map.entry("digits.json", "`hours.weekly_normal`"),
                Map.entry("nothing.json", "the document is empty"),
                Map.entry("nothing.yaml", "the document is empty"),
                Map.entry("long.json", "at most 8 MiB"),
                Map.entry("long.yaml", "at most 8 MiB"));
        cli = Installation.in(folder, "sa-8000").cli(folder).with("-Xmx128m");
        server = Server.start(cli);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static String laughs() {
        String levels = IntStream.range(1, 30)
                .mapToObj(
                        level -> "  a" + level + ": &a" + level + " [" + ("*a" + (level - 1) + ", ").repeat(9) + "]\n")
                .collect(Collectors.joining());
        return "id: x\nanswers:\n  a0: &a0 lol\n" + levels;
    }

    private static String keys(String value) {
        return IntStream.range(0, 250_000).mapToObj(i -> "  k.k" + i + value).collect(Collectors.joining());
    }

    private static String type(String name) {
        return "application/" + name.substring(name.indexOf('.') + 1);
    }

    private static void isRefused(String name, HttpResponse<byte[]> response) {
        JsonObject problem = Server.json(response.body());
        assertThat(response.statusCode()).as(name + problem).isIn(400, 413);
        assertThat(problem.getString("detail")).as(name).contains(reasons.get(name));
    }

    private static void theNextOneIsAnswered() throws IOException, InterruptedException {
        var response = server.assess("?ruleset=sa-8000", "application/yaml", Profiles.YAML.getBytes(UTF_8));
        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void theServerRefusesEachAndAnswersTheNext() throws Exception {
        for (String name : bombs.keySet()) {
            isRefused(name, server.assess("?ruleset=sa-8000", type(name), bombs.get(name)));
            theNextOneIsAnswered();
        }
        assertThat(server.said()).doesNotContain("OutOfMemory");
    }

    @Test
    void severalAtOnceAreRefusedToo() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(4);
        try {
            Callable<HttpResponse<byte[]>> one = () -> server.assess("", "application/yaml", bombs.get("wide.yaml"));
            for (Future<HttpResponse<byte[]>> answer : clients.invokeAll(Collections.nCopies(8, one))) {
                assertThat(answer.get().statusCode()).isEqualTo(400);
            }
        } finally {
            clients.shutdownNow();
        }
        theNextOneIsAnswered();
    }

    @Test
    void anEndlessStreamIsCutOff() throws Exception {
        for (String type : List.of("application/json", "application/yaml")) {
            Endless endless = new Endless();
            try {
                assertThat(server.assessStream(type, endless).statusCode()).isEqualTo(413);
            } catch (IOException theServerHangsUp) {
                assertThat(endless.given.get()).isPositive();
            }
            assertThat(endless.given.get()).isLessThan(64L * MIB);
            theNextOneIsAnswered();
        }
    }

    @Test
    void theCommandLineNamesEachOnce() throws Exception {
        for (Map.Entry<String, byte[]> bomb : bombs.entrySet()) {
            Files.write(folder.resolve(bomb.getKey()), bomb.getValue());
        }
        for (String name : List.of("sparse.json", "sparse.yaml", "sparse.jsonl")) {
            try (RandomAccessFile sparse =
                    new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
                sparse.setLength(100L * MIB);
            }
        }
        String[] arguments = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("evaluate", "sparse.json", "sparse.yaml", "sparse.jsonl"),
                        bombs.keySet().stream()
                                .filter(name -> !name.equals("digits.json"))
                                .sorted())
                .toArray(String[]::new);
        Cli.Run run = cli.run(arguments);

        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("Assay failed");
        for (int i = 1; i < arguments.length; i++) {
            String name = arguments[i];
            assertThat(run.err().lines().filter(line -> line.startsWith(name + ":")))
                    .as(name)
                    .hasSize(1)
                    .allMatch(line -> line.contains(reasons.getOrDefault(name, "at most 8 MiB")));
        }
    }

    @Test
    void aLongNameIsNotRefusedAndTakesNoLongerThanItHasTo() throws Exception {
        String name = "x".repeat(500_000);
        Files.writeString(folder.resolve("name.yaml"), "id: x\nname: " + name + "\nanswers: {}\n");
        Cli.Run run = cli.run("evaluate", "name.yaml", "--ruleset", "sa-8000");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines().limit(1)).containsExactly("x".repeat(100));
    }

    /** A body that never ends. */
    private static final class Endless extends InputStream {
        private final AtomicLong given = new AtomicLong();

        @Override
        public int read() {
            given.incrementAndGet();
            return ' ';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            java.util.Arrays.fill(bytes, offset, offset + length, (byte) ' ');
            given.addAndGet(length);
            return length;
        }
    }
}
