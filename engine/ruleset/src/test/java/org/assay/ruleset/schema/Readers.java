package org.assay.ruleset.schema;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.profile.ProfileForm;
import org.assay.api.ruleset.Outcome;
import org.assay.api.ruleset.Severity;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.ExpectedFigures;
import org.assay.ruleset.model.Parameters;
import org.assay.ruleset.read.Bases;
import org.assay.ruleset.read.DictionaryReader;
import org.assay.ruleset.read.Foundation;
import org.assay.ruleset.read.FrameworkReader;
import org.assay.ruleset.read.ParametersReader;
import org.assay.ruleset.read.RulesetReader;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.yaml.YamlReader;

/** The readers, with files that may be changed before they are read. */
final class Readers {
    private static final Pattern WORD = Pattern.compile("(?<=[\\x00-\\x1f])[a-z][a-z_]{0,31}(?=[\\x00-\\x1f])");
    private final Map<String, String> files;

    Readers(Map<String, String> files) {
        this.files = new TreeMap<>(files);
    }

    /** Returns everything that is found wrong in all files, profile included. */
    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        var dictionary = DictionaryReader.read(tree("indicators"));
        issues.addAll(dictionary.issues());
        Dictionary indicators = dictionary.result().orElse(null);
        if (indicators != null) {
            var parameters = ParametersReader.read(tree("parameters"), indicators.units());
            issues.addAll(parameters.issues());
            parameters.result().ifPresent(values -> {
                issues.addAll(ruleset("ruleset", indicators, values));
                issues.addAll(ruleset("overlay", indicators, values));
            });
        }
        issues.addAll(FrameworkReader.read(tree("frameworks")).issues());
        YamlReader.profile(files.get("profile.yaml"), "profile.yaml", issues)
                .ifPresent(profile -> ProfileForm.read(profile, issues));
        return issues;
    }

    private List<Issue> ruleset(String folder, Dictionary indicators, Parameters parameters) {
        Bases bases = Bases.of(List.of(tree("ruleset")));
        return RulesetReader.readWithCases(
                        tree(folder), new Foundation(indicators, parameters, Optional.empty(), bases))
                .issues();
    }

    private SourceTree tree(String folder) {
        TreeMap<String, byte[]> content = new TreeMap<>();
        files.forEach((path, text) -> {
            if (path.startsWith(folder + "/")) {
                content.put(path.substring(folder.length() + 1), text.getBytes(StandardCharsets.UTF_8));
            }
        });
        return new SourceTree(folder, content);
    }

    /**
     * Returns every word that the readers could ask for: the texts in their compiled classes that may be a key, and the
     * outcomes, severities and figures by which tables are kept.
     */
    static Set<String> words() throws IOException {
        Set<String> words = new TreeSet<>();
        Stream.of(Outcome.values(), Severity.values())
                .flatMap(Stream::of)
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .forEach(words::add);
        words.addAll(ExpectedFigures.OF_A_MODEL);
        words.addAll(ExpectedFigures.OF_AN_AREA);
        for (Class<?> of : List.of(RulesetReader.class, ProfileForm.class)) {
            for (byte[] code : classesBeside(of)) {
                Matcher matcher = WORD.matcher(new String(code, StandardCharsets.ISO_8859_1));
                while (matcher.find()) {
                    words.add(matcher.group());
                }
            }
        }
        return words;
    }

    private static List<byte[]> classesBeside(Class<?> type) throws IOException {
        try {
            URI place = type.getResource(type.getSimpleName() + ".class").toURI();
            if (place.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                    return classes(jar.getPath(type.getName().replace('.', '/')).getParent());
                }
            }
            return classes(Path.of(place).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<byte[]> classes(Path folder) throws IOException {
        List<byte[]> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                try (InputStream code = Files.newInputStream(file)) {
                    classes.add(code.readAllBytes());
                }
            }
        }
        return classes;
    }
}
