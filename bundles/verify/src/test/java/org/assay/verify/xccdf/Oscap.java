package org.assay.verify.xccdf;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.assay.verify.xccdf.Tree.Result;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** OpenSCAP, which scores XCCDF benchmarks and is not ours. */
public final class Oscap {
    /** Why a test that needs it is skipped, and what would help. */
    public static final String MISSING =
            "skipped: oscap with its script check engine is not installed; apt-get install openscap-scanner";

    private static final long PATIENCE_SECONDS = 60;

    /** Every rule that was scored passed. */
    private static final int ALL_PASSED = 0;

    /** At least one rule came out as fail, error or unknown. */
    private static final int NOT_ALL_PASSED = 2;

    private Oscap() {}

    /** A score and the highest that could be reached, as they are reported. */
    public record Score(BigDecimal score, BigDecimal maximum) {}

    /** What it reported: the result of each rule by its name in the tree, and the scores. */
    public record Report(boolean allPassed, Map<String, Result> results, Map<Model, Score> scores) {
        /** Keeps its own maps. */
        public Report {
            results = Map.copyOf(results);
            scores = Map.copyOf(scores);
        }
    }

    /** Returns it if it is installed with the engine for checks that are scripts. */
    public static Optional<Oscap> find() throws InterruptedException {
        try {
            Path said = Files.createTempFile("oscap-", ".txt");
            try {
                run(said, Path.of("."), "--version");
                return Files.readString(said).contains("SCE Version") ? Optional.of(new Oscap()) : Optional.empty();
            } finally {
                Files.delete(said);
            }
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** Evaluates a file in its folder and leaves the results beside it. */
    public Report evaluate(Path file)
            throws IOException, InterruptedException, SAXException, ParserConfigurationException {
        Path folder = file.toAbsolutePath().getParent();
        Path said = folder.resolve("said.txt");
        Path results = folder.resolve("results.xml");
        Files.deleteIfExists(results);
        int status = run(
                said,
                folder,
                "xccdf",
                "eval",
                "--results",
                results.getFileName().toString(),
                file.getFileName().toString());
        if (status != ALL_PASSED && status != NOT_ALL_PASSED) {
            throw new AssertionError("oscap ends with " + status + " for " + file + ": " + Files.readString(said));
        }
        Element root = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(results.toFile())
                .getDocumentElement();
        return new Report(
                status == ALL_PASSED,
                all(root, "rule-result").collect(Collectors.toMap(Oscap::rule, Oscap::result)),
                all(root, "score").collect(Collectors.toMap(Oscap::model, Oscap::score)));
    }

    private static int run(Path said, Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("oscap"), Stream.of(arguments)).toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command + " does not end; it said " + Files.readString(said));
        }
        return process.exitValue();
    }

    private static String rule(Element result) {
        return XccdfFile.id(result.getAttribute("idref"));
    }

    private static Result result(Element result) {
        String named = all(result, "result").findFirst().orElseThrow().getTextContent();
        return Result.valueOf(named.toUpperCase(Locale.ROOT));
    }

    private static Model model(Element score) {
        return Model.of(score.getAttribute("system"));
    }

    private static Score score(Element score) {
        return new Score(new BigDecimal(score.getTextContent()), new BigDecimal(score.getAttribute("maximum")));
    }

    private static Stream<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS(XccdfFile.NAMESPACE, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
