package org.assay.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.value.Datum;
import org.assay.ruleset.yaml.YamlReader;

/** A file that somebody published to break readers of JSON or YAML. */
final class HostileFile {
    private static final String FOLDER = "conformance/bad-input/";

    private final String name;
    private final byte[] content;

    private HostileFile(String name, byte... content) {
        this.name = name;
        this.content = content;
    }

    /** Returns its own name, or that of the suite it stands in, with its number there. */
    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    /** Returns every file of both suites and, of the YAML suite, whose files describe cases, every case too. */
    static List<HostileFile> all() throws IOException {
        List<HostileFile> all = new ArrayList<>(in("json/cases"));
        for (HostileFile file : in("yaml/cases")) {
            all.add(file);
            all.addAll(file.cases());
        }
        return all;
    }

    /** Returns every file of both suites. */
    static List<HostileFile> files() throws IOException {
        return Stream.of(in("json/cases"), in("yaml/cases"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<HostileFile> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Repository.shared(FOLDER + folder))) {
            List<HostileFile> found = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                found.add(new HostileFile(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            return found;
        }
    }

    private List<HostileFile> cases() {
        Datum.Items suite = (Datum.Items) YamlReader.ruleset(new String(content, UTF_8), name, new ArrayList<>())
                .orElseThrow();
        List<HostileFile> cases = new ArrayList<>();
        for (Datum member : suite.members()) {
            if (((Datum.Fields) member).entries().get("yaml") instanceof Datum.Scalar yaml) {
                cases.add(new HostileFile(
                        name + "#" + cases.size(), plain(yaml.text()).getBytes(UTF_8)));
            }
        }
        return cases;
    }

    /** The suite writes signs for what one does not see. */
    private static String plain(String shown) {
        return shown.replace("␣", " ")
                .replaceAll("—*»", "\t")
                .replace("←", "\r")
                .replace("⇔", "\uFEFF")
                .replace("↵", "")
                .replaceAll("∎\n?$", "");
    }

    @Override
    public String toString() {
        return name;
    }
}
