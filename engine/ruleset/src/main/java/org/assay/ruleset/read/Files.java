package org.assay.ruleset.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Issues;
import org.assay.api.issue.Location;
import org.assay.api.value.Datum;
import org.assay.api.value.Form;
import org.assay.conditions.Fault;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.source.Utf8;
import org.assay.ruleset.yaml.Excerpts;
import org.assay.ruleset.yaml.TextPlace;
import org.assay.ruleset.yaml.YamlReader;

/** The files of one source while they are read, and everything found wrong in them. */
final class Files {
    private final SourceTree tree;
    private final List<Issue> found = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    Files(SourceTree tree) {
        this.tree = tree;
    }

    SourceTree tree() {
        return tree;
    }

    List<Issue> found() {
        return found;
    }

    /** Reads one file as a mapping and hands it over; notes a missing, unreadable or malformed one. */
    Optional<Form> form(String path, String what) {
        return document(path).flatMap(datum -> Form.of(datum, what, Form.Codes.RULESET, found));
    }

    /** Reads one file as a list of mappings. */
    List<Form> forms(String path, String what) {
        List<Form> forms = new ArrayList<>();
        document(path).ifPresent(datum -> {
            if (datum instanceof Datum.Items items) {
                items.members()
                        .forEach(item ->
                                Form.of(item, what, Form.Codes.RULESET, found).ifPresent(forms::add));
            } else {
                note(IssueCode.RULESET_INVALID_VALUE, datum.at(), "expected a list, each member " + what);
            }
        });
        return forms;
    }

    private Optional<Datum> document(String path) {
        String place = place(path);
        Optional<Utf8> text = tree.decoded(path);
        if (text.isEmpty()) {
            note(IssueCode.RULESET_UNREADABLE, Location.of(place), "`" + path + "` is missing");
            return Optional.empty();
        }
        return text.flatMap(read -> document(read, place));
    }

    private Optional<Datum> document(Utf8 read, String place) {
        if (!read.whole()) {
            Location end = new Location(place, read.lastLine(), read.lastColumn(), "");
            note(IssueCode.RULESET_UNREADABLE, end, "from here on this is not text in UTF-8; save the file as UTF-8");
            return Optional.empty();
        }
        texts.put(place, read.text());
        return YamlReader.ruleset(read.text(), place, found);
    }

    /** Returns the name a file goes by in locations. */
    String place(String path) {
        return tree.name() + "/" + path;
    }

    void note(IssueCode code, Location at, String message) {
        found.add(Issue.error(code, at, message));
    }

    /** Notes what does not stop the work. */
    void warn(IssueCode code, Location at, String message) {
        found.add(Issue.warning(code, at, message));
    }

    /** Notes the faults of a condition where they stand in the file. */
    void note(List<Fault> faults, Datum written) {
        if (written instanceof Datum.Scalar scalar) {
            String file = texts.getOrDefault(scalar.at().source(), "");
            for (Fault fault : faults) {
                Location at = TextPlace.of(file, scalar.at(), scalar.text(), fault.line(), fault.column());
                note(IssueCode.RULESET_CONDITION, at, fault.message());
            }
        }
    }

    /** Notes each of several things with the same id but the first. */
    <T> void noteDuplicates(List<T> things, java.util.function.Function<T, String> id, BiConsumer<T, String> note) {
        Map<String, T> seen = new LinkedHashMap<>();
        for (T thing : things) {
            if (seen.putIfAbsent(id.apply(thing), thing) != null) {
                note.accept(thing, "the id `" + id.apply(thing) + "` is used twice");
            }
        }
    }

    /** Returns the issues with the lines they point at; of very many only the first. */
    List<Issue> issues() {
        return Excerpts.attach(Issues.first(found), place -> texts.getOrDefault(place, ""));
    }
}
