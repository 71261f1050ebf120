package org.assay.host.recompute;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assay.api.assessment.Assessment;
import org.assay.api.assessment.RequirementResult;
import org.assay.api.assessment.RulesetResult;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.ruleset.BundleRef;
import org.assay.api.spi.DocumentReader;
import org.assay.api.spi.DocumentWriter;
import org.assay.api.spi.ReadDocument;
import org.assay.api.value.Datum;

/** A format that is easily read and written by hand: a value a line, its pointer first; an empty line between documents. */
public final class PlainFormat implements DocumentReader, DocumentWriter {
    @Override
    public String format() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    /** Returns a document of lines such as {@code /results/0/score 50.0}. */
    public static Datum document(String... lines) {
        Map<String, Object> top = new LinkedHashMap<>();
        for (int i = 0; i < lines.length; i++) {
            int space = lines[i].indexOf(' ');
            String pointer = lines[i].substring(0, space);
            Location at = new Location("a.json", i + 1, 1, pointer);
            put(top, pointer.substring(1).split("/"), 0, value(lines[i].substring(space + 1), at));
        }
        return datum(top, "");
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> into, String[] steps, int step, Datum value) {
        if (step == steps.length - 1) {
            into.put(steps[step], value);
        } else {
            Object inside = into.computeIfAbsent(steps[step], key -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) inside, steps, step + 1, value);
        }
    }

    private static Datum value(String text, Location at) {
        if (text.startsWith("\"")) {
            return new Datum.Scalar(text.substring(1, text.length() - 1), true, at);
        }
        return switch (text) {
            case "null" -> new Datum.Absent(at);
            case "[]" -> new Datum.Items(List.of(), at);
            default -> new Datum.Scalar(text, at);
        };
    }

    @SuppressWarnings("unchecked")
    private static Datum datum(Map<String, Object> entries, String pointer) {
        Location at = new Location("a.json", 1, 1, pointer);
        Map<String, Datum> fields = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        entries.forEach((key, value) -> {
            Datum datum =
                    value instanceof Datum single ? single : datum((Map<String, Object>) value, pointer + "/" + key);
            fields.put(key, datum);
            keys.put(key, datum.at());
        });
        return entries.containsKey("0")
                ? new Datum.Items(List.copyOf(fields.values()), at)
                : new Datum.Fields(fields, keys, at);
    }

    @Override
    public void read(InputStream input, String source, Consumer<ReadDocument> sink) {
        try {
            String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            Stream.of(text.split("\n\n")).forEach(one -> sink.accept(read(one.strip())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadDocument read(String text) {
        if (text.isEmpty()) {
            Issue issue = Issue.error(IssueCode.ASSESSMENT_SYNTAX, Location.of("a.json"), "the document is empty");
            return new ReadDocument(Optional.empty(), List.of(issue));
        }
        return new ReadDocument(Optional.of(document(text.lines().toArray(String[]::new))), List.of());
    }

    @Override
    public void writeLine(Assessment assessment, OutputStream output) throws IOException {
        write(assessment, output);
        output.write('\n');
    }

    @Override
    public void write(Assessment assessment, OutputStream output) throws IOException {
        output.write((text(assessment) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Returns what matters of an assessment. */
    public static String text(Assessment assessment) {
        List<String> lines = new ArrayList<>(List.of(
                "/profile/id \"" + assessment.profile().id() + "\"",
                "/profile/digest \"" + assessment.profileDigest() + "\"",
                "/asOf \"" + assessment.asOf() + "\"",
                "/engine \"" + assessment.engine() + "\""));
        List<RulesetResult> results = assessment.results();
        for (int i = 0; i < results.size(); i++) {
            lines.addAll(lines("/results/" + i, results.get(i)));
        }
        if (results.isEmpty()) {
            lines.add("/results []");
        }
        return String.join("\n", lines);
    }

    private static List<String> lines(String pointer, RulesetResult result) {
        List<String> lines = new ArrayList<>(List.of(
                pointer + "/ruleset \"" + result.ruleset() + "\"",
                pointer + "/version \"" + result.version() + "\"",
                pointer + "/digest \"" + result.digest() + "\"",
                pointer + "/language \"" + result.language() + "\"",
                pointer + "/state \"" + result.state() + "\"",
                pointer + "/score " + result.score().map(Object::toString).orElse("null")));
        for (int i = 0; i < result.bundles().size(); i++) {
            lines.addAll(lines(pointer + "/bundles/" + i, result.bundles().get(i)));
        }
        for (int i = 0; i < result.requirements().size(); i++) {
            RequirementResult requirement = result.requirements().get(i);
            String at = pointer + "/requirements/" + i;
            lines.add(at + "/id \"" + requirement.id() + i + "\"");
            lines.add(at + "/outcome \"" + requirement.outcome() + "\"");
            lines.add(at + "/title \"" + requirement.title() + "\"");
        }
        return lines;
    }

    private static List<String> lines(String pointer, BundleRef bundle) {
        return List.of(
                pointer + "/id \"" + bundle.id() + "\"",
                pointer + "/version \"" + bundle.version() + "\"",
                pointer + "/digest \"" + bundle.digest() + "\"");
    }
}
