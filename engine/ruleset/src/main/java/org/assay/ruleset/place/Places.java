package org.assay.ruleset.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.api.issue.Issue;
import org.assay.api.issue.Location;
import org.assay.api.value.Datum;
import org.assay.conditions.syntax.Place;
import org.assay.ruleset.source.SourceTree;
import org.assay.ruleset.yaml.Excerpts;
import org.assay.ruleset.yaml.TextPlace;
import org.assay.ruleset.yaml.YamlReader;

/** Finds where something that was read from the files of a ruleset is written. Not for use by several threads at once. */
public final class Places {
    private final SourceTree tree;
    private final Map<String, List<Datum>> read = new HashMap<>();

    /** Looks into the files of one source. */
    public Places(SourceTree tree) {
        this.tree = tree;
    }

    /**
     * Returns where a value is written in the file of another place.
     *
     * @param pointer the value, such as {@code /branches/1/severity}
     * @return the other place if the file has no such value
     */
    public Location value(Location file, String pointer) {
        return data(file.source()).stream()
                .map(Datum::at)
                .filter(at -> at.pointer().equals(pointer))
                .findFirst()
                .orElse(file);
    }

    /** Returns where a text stands, of all files whose paths begin and end like this; empty if it does not. */
    public Optional<Location> text(String prefix, String suffix, String text) {
        return tree.paths(prefix, suffix).stream()
                .flatMap(path -> text(Location.of(tree.name() + "/" + path), text).stream())
                .map(Datum::at)
                .findFirst();
    }

    /** Returns a file of the source as a whole. */
    public Location file(String path) {
        return new Location(tree.name() + "/" + path, 1, 1, "");
    }

    /** Returns whether a place lies in a file of the source. */
    public boolean holds(Location at) {
        return at.source().startsWith(tree.name() + "/");
    }

    /** Returns the first text of the file of a place that reads so. */
    Optional<Datum.Scalar> text(Location file, String text) {
        return data(file.source()).stream()
                .filter(Datum.Scalar.class::isInstance)
                .map(Datum.Scalar.class::cast)
                .filter(scalar -> scalar.text().equals(text))
                .findFirst();
    }

    /** Returns where a place inside a text stands in the text's file. */
    Location inside(Datum.Scalar written, Place place) {
        String file = content(written.at().source()).orElse("");
        return TextPlace.of(file, written.at(), written.text(), place.line(), place.column());
    }

    /** Returns an issue with the line it points at. */
    public Issue excerpted(Issue issue) {
        return Excerpts.attach(List.of(issue), source -> content(source).orElse(""))
                .get(0);
    }

    private List<Datum> data(String source) {
        return read.computeIfAbsent(
                source,
                name -> content(name)
                        .flatMap(text -> YamlReader.ruleset(text, name, new ArrayList<>()))
                        .map(document -> all(document).toList())
                        .orElse(List.of()));
    }

    private Optional<String> content(String source) {
        String folder = tree.name() + "/";
        return source.startsWith(folder) ? tree.text(source.substring(folder.length())) : Optional.empty();
    }

    private static Stream<Datum> all(Datum datum) {
        Stream<Datum> members = Stream.of();
        if (datum instanceof Datum.Fields fields) {
            members = fields.entries().values().stream();
        } else if (datum instanceof Datum.Items items) {
            members = items.members().stream();
        }
        return Stream.concat(Stream.of(datum), members.flatMap(Places::all));
    }
}
