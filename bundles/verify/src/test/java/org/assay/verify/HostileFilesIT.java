package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueType;
import org.assay.api.service.Workbench;
import org.assay.testkit.AssayExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Published files that break programs, in every place where somebody puts a file: each is named with what is wrong in it. */
@Timeout(300)
class HostileFilesIT {
    private static final Set<String> EMPTY_LISTS = Set.of("y_array_empty.json", "y_structure_whitespace_array.json");
    private static final Set<String> EMPTY = Set.of("i_structure_UTF-8_BOM_empty_object.json", "y_object_empty.json");
    /** What no sentence for an author holds, unless it quotes it. */
    private static final String INTERNAL =
            "(?s).*(Exception|Error:|\\bat org\\.|java\\.|javax\\.|org\\.assay|\\bnull\\b).*";

    private static final String QUOTED = "`[^`]*`|\"[^\"]*\"";

    @RegisterExtension
    static final AssayExtension ASSAY = AssayExtension.of(Repository.DISTRIBUTION);

    @TempDir
    static Path root;

    private static List<HostileFile> files;
    private static Path packed;

    @BeforeAll
    static void read() throws IOException {
        files = HostileFile.all();
        packed = Files.createDirectory(root.resolve("packed"));
        assertThat(files).hasSizeGreaterThan(1000);
    }

    @Test
    void asAnyFileOfARuleset(Workbench workbench) throws IOException {
        assertThat(accepted(workbench, Slots.header(root), Slots.ofOverlay(root)))
                .isEqualTo(Map.of(
                        "requirements/people/tried.cases.yaml",
                        EMPTY_LISTS,
                        "indicators/own.yaml",
                        EMPTY_LISTS,
                        "i18n/fr.yaml",
                        and(EMPTY, "y_object_string_unicode.json")));
    }

    @Test
    void asAnyFileThatRulesetsShare(Workbench workbench) throws IOException {
        assertThat(accepted(workbench, Slots.indicators(root), Slots.parameters(root), Slots.frameworks(root)))
                .isEqualTo(Map.of("units.yaml", EMPTY_LISTS, "bad.yaml", EMPTY_LISTS, "i18n/fr.yaml", EMPTY));
    }

    @Test
    void asProfilesOnTheCommandLine() throws Exception {
        for (String suite : List.of("json", "yaml")) {
            Path folder = Files.createDirectory(root.resolve("profiles-" + suite));
            List<String> names = written(folder, "", suite);
            Cli.Run run = Cli.in(folder)
                    .run(Stream.concat(Stream.of("evaluate"), names.stream()).toArray(String[]::new));

            isRefused(run, names);
        }
    }

    @Test
    void asRulesetsOnTheCommandLine() throws Exception {
        Path folder = Files.createDirectory(root.resolve("rulesets"));
        List<String> names = written(folder, "/ruleset.yaml", "json");

        isRefused(
                Cli.in(root).run("lint", "rulesets"),
                names.stream().map("rulesets/"::concat).toList());
        Cli.Run pack = Cli.in(root).run("pack", "rulesets", "--output", "packed");
        assertThat(pack.status()).isEqualTo(2);
        assertThat(pack.err()).contains("rulesets/i_number_double_huge_neg_exp.json/ruleset.yaml:1:1: ");
        assertThat(packed).isEmptyDirectory();
    }

    /** Writes the files of a suite under their names, or as this file in folders of their names. */
    private static List<String> written(Path folder, String asFile, String suite) throws IOException {
        List<String> names = new ArrayList<>();
        for (HostileFile file : HostileFile.files()) {
            if (file.name().endsWith(suite)) {
                Path target = folder.resolve(file.name() + asFile);
                Files.createDirectories(target.getParent());
                Files.write(target, file.content());
                names.add(file.name() + asFile);
            }
        }
        return names;
    }

    private static void isRefused(Cli.Run run, List<String> names) {
        Set<String> named = run.err()
                .lines()
                .filter(line -> line.matches("[^ ]+:[1-9]\\d*:[1-9]\\d*: .+"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .collect(Collectors.toSet());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(named).containsExactlyInAnyOrderElementsOf(names);
        assertThat(run.err().replaceAll("[\n\t]", "")).doesNotContainPattern("\\p{Cntrl}|Assay failed|\tat ");
    }

    /** Returns, by place, the files in which nothing is wrong there. */
    private static Map<String, Set<String>> accepted(Workbench workbench, Slots... places) throws IOException {
        Map<String, Set<String>> accepted = new TreeMap<>();
        for (Slots slots : places) {
            for (int i = 0; i < files.size(); i++) {
                HostileFile file = files.get(i);
                slots.write(file.content());
                List<Issue> issues = workbench.lint(slots.folder());
                issues.forEach(issue -> isForPeople(file, issue));
                slots.without(issues)
                        .forEach(slot -> accepted.computeIfAbsent(slot, any -> new TreeSet<>())
                                .add(file.name()));
                if (i % 5 == 0 && issues.stream().anyMatch(Issue::isError)) {
                    isOfNoUse(workbench, slots, file, issues);
                }
            }
        }
        return accepted;
    }

    private static void isForPeople(HostileFile file, Issue issue) {
        assertThat(issue.code().type()).as(file + ": " + issue.render()).isEqualTo(IssueType.RULESET);
        assertThat(issue.message().replaceAll(QUOTED, "..."))
                .as(file.name())
                .isNotBlank()
                .doesNotMatch(INTERNAL);
    }

    private static void isOfNoUse(Workbench workbench, Slots slots, HostileFile file, List<Issue> issues) {
        AssayException notPacked =
                catchThrowableOfType(AssayException.class, () -> workbench.pack(slots.folder(), packed));
        assertThat(notPacked).as(file.name()).isNotNull();
        assertThat(notPacked.issues())
                .as(file.name())
                .isNotEmpty()
                .extracting(HostileFilesIT::said)
                .isSubsetOf(issues.stream().map(HostileFilesIT::said).toList());
        assertThat(packed).isEmptyDirectory();
        AssayException notTried = catchThrowableOfType(AssayException.class, () -> workbench.test(slots.folder()));
        assertThat(notTried).as(file.name()).isNotNull();
        assertThat(notTried.type()).as(file.name()).isEqualTo(IssueType.RULESET);
    }

    /** What is said and where: that a draft has no cases is a warning to lint and a fault to pack. */
    private static String said(Issue issue) {
        return issue.location() + " " + issue.code() + " " + issue.message();
    }

    private static Set<String> and(Set<String> names, String name) {
        return Stream.concat(names.stream(), Stream.of(name)).collect(Collectors.toSet());
    }
}
