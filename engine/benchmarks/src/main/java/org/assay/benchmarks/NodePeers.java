package org.assay.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The peers that run on Node, in a process of their own. */
final class NodePeers {
    private static final int SECONDS = 4;
    private static final Pattern LINE =
            Pattern.compile("\\{\"peer\":\\s*\"([^\"]+)\".*\"perSecond\":\\s*([0-9.eE+]+).*}");

    private final Path folder;

    private NodePeers(Path folder) {
        this.folder = folder;
    }

    /** Installs the packages that the peers are made of. */
    static NodePeers install(Path folder) throws IOException, InterruptedException {
        run(folder, List.of("npm", "install", "--no-package-lock", "--no-audit", "--no-fund"));
        return new NodePeers(folder);
    }

    List<Row> measure(int size, int findings, int threads) throws IOException, InterruptedException {
        Path input = Files.createTempFile("assay-bench-", ".json");
        try {
            Files.writeString(input, json(Workload.of(size, findings)));
            String said = run(
                    folder,
                    List.of("node", "peers.mjs", input.toString(), String.valueOf(SECONDS), String.valueOf(threads)));
            return rows(said, size, findings, threads);
        } finally {
            Files.delete(input);
        }
    }

    private static List<Row> rows(String said, int size, int findings, int threads) {
        List<Row> rows = new ArrayList<>();
        Matcher lines = LINE.matcher(said);
        while (lines.find()) {
            rows.add(new Row(lines.group(1), size, findings, threads, Double.parseDouble(lines.group(2)), 0));
        }
        return rows;
    }

    private static String json(Workload workload) {
        return workload.companies().stream()
                .map(NodePeers::json)
                .collect(Collectors.joining(",", "{\"size\":" + workload.size() + ",\"companies\":[", "]}"));
    }

    private static String json(Map<String, Integer> company) {
        return company.entrySet().stream()
                .map(answer -> "\"" + answer.getKey() + "\":" + answer.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed: " + said);
        }
        return said;
    }
}
