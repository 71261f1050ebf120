package org.assay.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders of rules in which hostile strings stand, one requirement for each. */
record HostileRules(Path folder) {
    private static final String HEADER = """
            id: %s
            version: 1.0.0
            title: %s
            publisher: %s
            licence: %s
            in_force: { from: 2026-01-01 }
            requires: { indicators: ^1.0, parameters: ^1.0 }
            cases_as_of: 2026-06-30
            prefix: own
            areas: [ { id: people, title: %s } ]
            """;
    private static final String INDICATORS = """
            - { id: own.flag, type: boolean, question: Flag }
            - { id: own.size, type: decimal, unit: count, question: Number }
            - { id: own.told, type: text, question: Words }
            - { id: own.words, type: texts, question: More words }
            - { id: own.chosen, type: choice, options: [one, two], question: Choice }
            - id: own.sites
              type: records
              question: Sites
              fields: [ { id: name, type: text }, { id: safe, type: boolean } ]
            """;

    /** Makes a folder with a header that says one text everywhere, and with indicators. */
    static HostileRules in(Path folder, String text) throws IOException {
        HostileRules rules = new HostileRules(folder);
        String id = folder.getFileName().toString();
        String quoted = HostileStrings.quoted(text);
        rules.write("ruleset.yaml", HEADER.formatted(id, quoted, quoted, quoted, quoted));
        rules.write("indicators/own.yaml", INDICATORS);
        return rules;
    }

    /** Adds a requirement with a case; an id that hurts stands in a file of another name. */
    HostileRules with(String file, String id, String more) throws IOException {
        write("requirements/people/" + file + ".yaml", """
                id: %s
                clause: { number: "1" }
                basis: CODE
                severity: MINOR
                """.formatted(id) + more);
        write("requirements/people/" + file + ".cases.yaml", "- { name: silence, given: {}, expect: NO_EVIDENCE }\n");
        return this;
    }

    /** Adds a requirement and a parameter for each string, which say it in every text, also in French. */
    HostileRules saying(List<String> strings) throws IOException {
        StringBuilder french = new StringBuilder("title: Titre\nrequirements:\n");
        for (int i = 0; i < strings.size(); i++) {
            String texts = texts(strings.get(i));
            with("r" + i, "r" + i, texts + "met_when: own.size <= own.p" + i + "\n");
            french.append("  r").append(i).append(":\n").append(texts.indent(4));
            write("parameters/own.p" + i + ".yaml", parameter(i, strings.get(i)));
        }
        write("i18n/fr.yaml", french.toString());
        return this;
    }

    private static String texts(String text) {
        String sentence = text.replace("{", "{{").replace("}", "}}");
        return """
                title: %1$s
                question: %1$s
                finding: %2$s
                remedy: { do: %1$s, cause: %1$s, prevent: %1$s }
                """.formatted(HostileStrings.quoted(text), HostileStrings.quoted(sentence));
    }

    private static String parameter(int number, String text) {
        String quoted = HostileStrings.quoted(text);
        return """
                id: own.p%d
                title: %s
                unit: count
                protective: lower
                values: { "*": [ { from: 2000-01-01, value: 1, source: %s, confidence: high } ] }
                """.formatted(number, quoted, quoted);
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
