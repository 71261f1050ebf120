package org.assay.conditions.feel;

import java.util.Optional;
import org.assay.conditions.syntax.Place;
import org.assay.conditions.syntax.Refusal;

/**
 * Refuses, before the library sees it, a text on which the library would run out of stack or time: its parser needs
 * minutes for a hundred nested {@code in} or for a name of a few hundred parts.
 */
final class Limits {
    private static final int CHARACTERS = 10_000;
    private static final int BRACKETS = 100;
    private static final int OPEN_INS = 30;
    private static final int DOTS = 20;
    private static final int MINUSES = 20;

    private final String text;
    private int depth;
    private int ins;
    private int dots;
    private boolean afterDot;
    private int minuses;

    private Limits(String text) {
        this.text = text;
    }

    static Optional<Refusal> exceeded(String text) {
        if (text.isBlank()) {
            return Optional.of(refusal(text, 0, "the condition is empty"));
        }
        if (text.length() > CHARACTERS) {
            return Optional.of(refusal(text, CHARACTERS, "a condition has at most 10,000 characters"));
        }
        return new Limits(text).scan();
    }

    private Optional<Refusal> scan() {
        int at = 0;
        while (at < text.length()) {
            int end = endOfToken(at);
            Optional<String> excess = see(at, end);
            if (excess.isPresent()) {
                return Optional.of(refusal(text, at, excess.get()));
            }
            at = end;
        }
        return Optional.empty();
    }

    private int endOfToken(int at) {
        char first = text.charAt(at);
        if (first == '"') {
            return endOfText(at + 1);
        }
        if (text.startsWith("//", at)) {
            return endAfter("\n", at);
        }
        if (text.startsWith("/*", at)) {
            return endAfter("*/", at + 2);
        }
        return isWordPart(first) ? endOfWord(at) : at + 1;
    }

    private int endOfText(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }

    private int endAfter(String closing, int from) {
        int end = text.indexOf(closing, from);
        return end < 0 ? text.length() : end + closing.length();
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private Optional<String> see(int at, int end) {
        char first = text.charAt(at);
        boolean isComment = first == '/' && end > at + 1;
        if (!isComment && !Character.isWhitespace(first)) {
            count(first);
        }
        if (depth > BRACKETS) {
            return Optional.of("brackets may be nested 100 deep at most");
        }
        if (dots > DOTS) {
            return Optional.of("a name has at most 20 parts");
        }
        if (minuses > MINUSES) {
            return Optional.of("at most 20 minus signs may follow each other");
        }
        if (text.substring(at, end).equals("in") && !bracketFollows(end) && ++ins > OPEN_INS) {
            return Optional.of("at most 30 times may `in` stand without a bracket after it");
        }
        return Optional.empty();
    }

    private void count(char first) {
        if ("([{".indexOf(first) >= 0) {
            depth++;
        } else if (")]}".indexOf(first) >= 0) {
            depth--;
        }
        minuses = first == '-' ? minuses + 1 : 0;
        countDots(first);
    }

    /** Counts the dots of one name: a word that follows no dot begins another name. */
    private void countDots(char first) {
        boolean nameGoesOn = first == '.' || (afterDot && isWordPart(first));
        dots = nameGoesOn ? dots + (first == '.' ? 1 : 0) : 0;
        afterDot = first == '.';
    }

    private boolean bracketFollows(int from) {
        return text.substring(from).stripLeading().startsWith("(");
    }

    static Refusal refusal(String text, int offset, String message) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Refusal(new Place(line, offset - before.lastIndexOf('\n')), message);
    }
}
