package org.assay.json;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.Location;
import org.assay.api.issue.Pointer;
import org.assay.api.value.Bounds;
import org.assay.api.value.Datum;

/** Turns one JSON document into a tree that knows where each piece stands. Whatever the input, it ends within bounds. */
final class DatumParser implements AutoCloseable {
    private static final int MAX_DUPLICATES = 100;

    private final JsonText document;
    private final Cursor cursor;
    private final JsonParser parser;
    private final List<Issue> duplicates = new ArrayList<>();
    private int values;

    DatumParser(JsonText document, JsonParserFactory parsers) {
        this.document = document;
        this.cursor = new Cursor(document);
        this.parser = parsers.createParser(new StringReader(document.text()));
    }

    /**
     * Reads the whole document.
     *
     * @throws AssayException with one issue of syntax if it is not JSON or beyond a bound; with one for each key that
     *     stands twice
     */
    Datum document() {
        cursor.toText();
        if (cursor.isAtEnd()) {
            throw fault("the document is empty");
        }
        Datum datum = value(next(), "", 0);
        cursor.toText();
        if (!cursor.isAtEnd()) {
            throw fault("the document has ended, and something more stands here; a file of many, one a line, ends in"
                    + " .jsonl");
        }
        if (!duplicates.isEmpty()) {
            throw new AssayException(duplicates);
        }
        return datum;
    }

    @Override
    public void close() {
        parser.close();
    }

    private Datum value(Event event, String pointer, int depth) {
        cursor.toToken();
        Location at = cursor.at(pointer);
        if (++values > Bounds.VALUES) {
            throw fault(at, "a document may hold at most " + Bounds.VALUES + " values");
        }
        return switch (event) {
            case START_OBJECT -> fields(at, deeper(at, depth));
            case START_ARRAY -> items(at, deeper(at, depth));
            case VALUE_STRING -> text(at);
            case VALUE_NUMBER -> number(at);
            case VALUE_TRUE -> word("true", at);
            case VALUE_FALSE -> word("false", at);
            case VALUE_NULL -> absent(at);
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new IllegalStateException("no value: " + event);
        };
    }

    private int deeper(Location at, int depth) {
        if (depth == Bounds.DEPTH) {
            throw fault(at, "a document may be at most " + Bounds.DEPTH + " levels deep");
        }
        cursor.over(1);
        return depth + 1;
    }

    private Datum fields(Location at, int depth) {
        Map<String, Datum> entries = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        for (Event event = next(); event != Event.END_OBJECT; event = next()) {
            cursor.toToken();
            String key = readable(parser.getString());
            String pointer = Pointer.of(at.pointer(), key);
            Location place = cursor.at(pointer);
            if (key.length() > Bounds.KEY) {
                throw fault(place, "a key may have at most " + Bounds.KEY + " characters");
            }
            cursor.overText();
            Datum value = value(next(), pointer, depth);
            if (keys.containsKey(key)) {
                duplicate(key, keys.get(key), place);
            } else {
                entries.put(key, value);
                keys.put(key, place);
            }
        }
        cursor.toToken();
        cursor.over(1);
        return new Datum.Fields(Collections.unmodifiableMap(entries), Collections.unmodifiableMap(keys), at);
    }

    private void duplicate(String key, Location first, Location second) {
        if (duplicates.size() < MAX_DUPLICATES) {
            String message = "`" + Names.cut(key) + "` stands twice; the first is in line " + first.line() + ", column "
                    + first.column();
            duplicates.add(document.withExcerpt(Issue.error(document.kind().duplicateKey(), second, message)));
        }
    }

    private Datum items(Location at, int depth) {
        List<Datum> members = new ArrayList<>();
        for (Event event = next(); event != Event.END_ARRAY; event = next()) {
            members.add(value(event, Pointer.of(at.pointer(), Integer.toString(members.size())), depth));
        }
        cursor.toToken();
        cursor.over(1);
        return new Datum.Items(members, at);
    }

    private Datum text(Location at) {
        String text = readable(parser.getString());
        if (text.length() > Bounds.TEXT) {
            throw fault(at, "a text may have at most " + Bounds.TEXT + " characters");
        }
        cursor.overText();
        return new Datum.Scalar(text, true, at);
    }

    private Datum number(Location at) {
        String literal = parser.getString();
        cursor.over(literal.length());
        return new Datum.Scalar(literal, at);
    }

    private Datum word(String word, Location at) {
        cursor.over(word.length());
        return new Datum.Scalar(word, at);
    }

    private Datum absent(Location at) {
        cursor.over("null".length());
        return new Datum.Absent(at);
    }

    private String readable(String text) {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw fault("a text may not hold half a character (a surrogate without its other half)");
        }
        return text;
    }

    private Event next() {
        try {
            return parser.next();
        } catch (JsonParsingException e) {
            throw syntax(e.getLocation().getStreamOffset());
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            throw syntax(-1);
        }
    }

    private AssayException syntax(long parserOffset) {
        cursor.toTokenOrFault(parserOffset);
        if (cursor.isAtEnd()) {
            return fault("the document ends before it is complete");
        }
        if (cursor.isUnclosed()) {
            return fault("this text has no closing quote");
        }
        cursor.intoText(parserOffset);
        return fault("this is not JSON: `" + Names.cut(cursor.word()) + "` cannot stand here");
    }

    private AssayException fault(String message) {
        return fault(cursor.at(""), message);
    }

    private AssayException fault(Location at, String message) {
        return document.fault(document.kind().syntax(), at, message);
    }
}
