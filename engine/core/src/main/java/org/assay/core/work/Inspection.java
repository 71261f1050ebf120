package org.assay.core.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.core.lint.Grades;
import org.assay.core.lint.Weights;
import org.assay.ruleset.lint.Check;
import org.assay.ruleset.lint.ForeignQuestions;
import org.assay.ruleset.lint.Lint;
import org.assay.ruleset.lint.Translations;
import org.assay.ruleset.lint.UnusedEntries;
import org.assay.ruleset.model.Dictionary;
import org.assay.ruleset.model.Ruleset;
import org.assay.ruleset.read.Casebook;
import org.assay.ruleset.read.DictionaryReader;
import org.assay.ruleset.read.FolderReader;
import org.assay.ruleset.read.Reading;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.source.SourceTrees;

/** Looks through a folder: first for faults and, if there is none, for what looks wrong. */
final class Inspection {
    private static final List<Check> OF_THE_SCORE = List.of(new Grades(), new Weights());
    private static final String RULESET = "ruleset.yaml";

    private final FolderReader reader;
    private final Path folder;

    private Inspection(FolderReader reader, Path folder) {
        this.reader = reader;
        this.folder = folder;
    }

    static List<Issue> of(FolderReader reader, Path folder) {
        return new Inspection(reader, folder).issues();
    }

    private List<Issue> issues() {
        SourceTree tree = SourceTrees.ofFolder(folder);
        if (tree.has(RULESET)) {
            return ruleset(reader.casebook(folder));
        }
        List<Issue> issues = new ArrayList<>(reader.content(folder).issues());
        if (tree.has("units.yaml") && issues.stream().noneMatch(Issue::isError)) {
            issues.addAll(dictionary(tree));
        }
        return issues;
    }

    private static List<Issue> ruleset(Reading<Casebook> reading) {
        List<Issue> issues = new ArrayList<>(reading.issues());
        reading.result().ifPresent(casebook -> {
            issues.addAll(Lint.of(casebook, OF_THE_SCORE));
            issues.addAll(ForeignQuestions.of(casebook.ruleset()));
            issues.addAll(Translations.of(casebook.ruleset()));
        });
        return issues;
    }

    private List<Issue> dictionary(SourceTree tree) {
        Dictionary dictionary = DictionaryReader.read(tree).orThrow();
        return Stream.concat(
                        UnusedEntries.of(tree, dictionary, rulesetsBeside()).stream(),
                        Translations.of(dictionary).stream())
                .toList();
    }

    /** Returns the rulesets in the same folder; none if one of them has faults, since nobody knows what it reads. */
    private List<Ruleset> rulesetsBeside() {
        List<Ruleset> rulesets = new ArrayList<>();
        for (Path beside : beside()) {
            try {
                rulesets.add(reader.casebook(beside).orThrow().ruleset());
            } catch (AssayException e) {
                return List.of();
            }
        }
        return rulesets;
    }

    private List<Path> beside() {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        try (Stream<Path> siblings = parent == null ? Stream.empty() : Files.list(parent)) {
            return siblings.filter(sibling -> Files.isRegularFile(sibling.resolve(RULESET)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssayException(
                    IssueCode.RULESET_UNREADABLE, Location.of(parent.toString()), "cannot be read: " + e.getMessage());
        }
    }
}
