package org.assay.ruleset.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Pointer;
import org.assay.api.value.Bounds;
import org.assay.api.value.Datum;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads one YAML document into located pieces, without typing anything. It reads events, not objects, so that depth and
 * size are bounded before memory is spent; aliases are refused.
 */
public final class YamlReader {
    private static final int MAX_ISSUES = 100;
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final String source;
    private final IssueCode syntax;
    private final IssueCode duplicate;
    private final List<Issue> issues;
    private int values;
    private Iterator<Event> events = List.<Event>of().iterator();

    private YamlReader(String source, IssueCode syntax, IssueCode duplicate, List<Issue> issues) {
        this.source = source;
        this.syntax = syntax;
        this.duplicate = duplicate;
        this.issues = issues;
    }

    /** Reads a file of a ruleset; empty, with an issue, if it is not well-formed. */
    public static Optional<Datum> ruleset(String text, String source, List<Issue> issues) {
        return new YamlReader(source, IssueCode.RULESET_SYNTAX, IssueCode.RULESET_DUPLICATE, issues).read(text);
    }

    /** Reads a company profile; empty, with an issue, if it is not well-formed. */
    public static Optional<Datum> profile(String text, String source, List<Issue> issues) {
        return new YamlReader(source, IssueCode.PROFILE_SYNTAX, IssueCode.PROFILE_DUPLICATE_KEY, issues).read(text);
    }

    private Optional<Datum> read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Bounds.PROFILE_BYTES);
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            Pieces.tooLong(body).ifPresent(begin -> refusePiece(at(body, begin)));
            events = new Yaml(options).parse(new java.io.StringReader(body)).iterator();
            return document();
        } catch (Refused refused) {
            issues.add(Issue.error(syntax, refused.at, refused.getMessage()));
        } catch (MarkedYAMLException e) {
            issues.add(Issue.error(
                    syntax,
                    at(e.getProblemMark(), ""),
                    "not well-formed YAML: " + e.getProblem()
                            + "; a text with any of : ? # , [ ] { } in it needs quotes"));
        } catch (ReaderException e) {
            issues.add(Issue.error(syntax, at(body, e.getPosition()), unfit(e.getCodePoint())));
        } catch (YAMLException e) {
            issues.add(Issue.error(syntax, new Location(source, 1, 1, ""), "not readable as YAML: " + firstLine(e)));
        }
        return Optional.empty();
    }

    private Optional<Datum> document() {
        events.next();
        Event first = events.next();
        if (first.is(Event.ID.StreamEnd)) {
            throw new Refused(new Location(source, 1, 1, ""), "the document is empty");
        }
        Datum root = datum(events.next(), "", 1);
        events.next();
        Event next = events.next();
        if (!next.is(Event.ID.StreamEnd)) {
            throw new Refused(at(next.getStartMark(), ""), "a second document begins here; a file holds one");
        }
        if (root instanceof Datum.Absent) {
            throw new Refused(root.at(), "the document is empty");
        }
        return Optional.of(root);
    }

    private Datum datum(Event event, String pointer, int depth) {
        Location at = at(event.getStartMark(), pointer);
        if (depth > Bounds.DEPTH) {
            throw new Refused(at, "nested deeper than " + Bounds.DEPTH + " levels");
        }
        if (++values > Bounds.VALUES) {
            throw new Refused(at, "a document may hold at most " + Bounds.VALUES + " values");
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, at);
        }
        if (event instanceof SequenceStartEvent) {
            return items(at, pointer, depth);
        }
        if (event instanceof MappingStartEvent) {
            return fields(at, pointer, depth);
        }
        String name = event instanceof AliasEvent alias ? " (*" + alias.getAnchor() + ")" : "";
        throw new Refused(at, "aliases are not used here" + name + "; write the value out");
    }

    private static void requireShort(Location at, int length) {
        if (length > Bounds.TEXT) {
            throw new Refused(at, "a text may have at most " + Bounds.TEXT + " characters");
        }
    }

    private static void refusePiece(Location at) {
        throw new Refused(
                at,
                "a text, a comment, or a run without a space or line break may have at most " + Bounds.TEXT
                        + " characters");
    }

    private static Datum scalar(ScalarEvent scalar, Location at) {
        requireShort(at, scalar.getValue().length());
        boolean plain = scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
        return plain && NULLS.contains(scalar.getValue())
                ? new Datum.Absent(at)
                : new Datum.Scalar(scalar.getValue(), !plain, at);
    }

    private Datum items(Location at, String pointer, int depth) {
        List<Datum> members = new ArrayList<>();
        for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            members.add(datum(event, Pointer.of(pointer, Integer.toString(members.size())), depth + 1));
        }
        return new Datum.Items(members, at);
    }

    private Datum fields(Location at, String pointer, int depth) {
        Map<String, Datum> entries = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw new Refused(at(event.getStartMark(), pointer), "a key must be a single text");
            }
            String child = Pointer.of(pointer, key.getValue());
            Location keyAt = at(key.getStartMark(), child);
            if (key.getValue().length() > Bounds.KEY) {
                throw new Refused(keyAt, "a key may have at most " + Bounds.KEY + " characters");
            }
            Datum value = datum(events.next(), child, depth + 1);
            if (entries.putIfAbsent(key.getValue(), value) == null) {
                keys.put(key.getValue(), keyAt);
            } else {
                noteDuplicate(key.getValue(), keyAt, keys.get(key.getValue()));
            }
        }
        return new Datum.Fields(entries, keys, at);
    }

    private void noteDuplicate(String key, Location at, Location first) {
        issues.add(Issue.error(duplicate, at, "the key `" + key + "` already stands in line " + first.line()));
        if (issues.size() > MAX_ISSUES) {
            throw new Refused(at, "more than " + MAX_ISSUES + " faults; mend these first");
        }
    }

    private Location at(Mark mark, String pointer) {
        return mark == null
                ? new Location(source, 1, 1, pointer)
                : new Location(source, mark.getLine() + 1, mark.getColumn() + 1, pointer);
    }

    private Location at(String text, int offset) {
        String before = text.substring(0, Math.min(Math.max(offset, 0), text.length()));
        int line = (int) before.chars().filter(sign -> sign == '\n').count();
        return new Location(source, line + 1, before.length() - before.lastIndexOf('\n'), "");
    }

    private static String unfit(int codePoint) {
        return String.format(
                Locale.ROOT,
                "the character U+%04X cannot stand in YAML as it is; remove it, or write \"\\u%04X\" in double quotes",
                codePoint,
                codePoint);
    }

    private static String firstLine(YAMLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Stops the reading at a place. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Location at;

        Refused(Location at, String message) {
            super(message, null, false, false);
            this.at = at;
        }
    }
}
