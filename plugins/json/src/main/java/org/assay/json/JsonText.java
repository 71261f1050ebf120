package org.assay.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;

/**
 * The text of one JSON document.
 *
 * @param kind what it is to be
 * @param source the name of the input it came from
 * @param firstLine the line of the input it begins on, from 1
 * @param text without byte order mark
 */
record JsonText(Kind kind, String source, int firstLine, String text) {
    /**
     * Decodes a document.
     *
     * @throws AssayException located, if the bytes are not UTF-8
     */
    static JsonText decode(Kind kind, String source, int firstLine, byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(from, to, true);
        String decoded = to.flip().toString();
        JsonText text =
                new JsonText(kind, source, firstLine, decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
        if (result.isError()) {
            throw text.fault(kind.unreadable(), text.end(), "this is not UTF-8 text");
        }
        return text;
    }

    /** Returns the place just behind the last character. */
    Location end() {
        int line = (int) text.chars().filter(c -> c == '\n').count();
        return new Location(source, firstLine + line, text.length() - text.lastIndexOf('\n'), "");
    }

    /** Returns the exception that stops the reading of this document. */
    AssayException fault(IssueCode code, Location at, String message) {
        return new AssayException(List.of(withExcerpt(Issue.error(code, at, message))));
    }

    /** Returns an issue with the line it points at, where it points at one of this document. */
    Issue withExcerpt(Issue issue) {
        int line = issue.location().line();
        return line < firstLine ? issue : issue.withExcerpt(line(line - firstLine));
    }

    private String line(int number) {
        int start = 0;
        for (int i = 0; i < number; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
