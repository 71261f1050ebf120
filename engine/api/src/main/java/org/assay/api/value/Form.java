package org.assay.api.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.api.issue.Issue;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.issue.Nearest;

/**
 * Reads the keys of a mapping one by one and notes everything that is wrong with them: what is missing, what does not
 * fit, and at the end, with {@link #done()}, what nobody asked for. A value that does not fit reads as missing.
 */
public final class Form {
    /**
     * The codes under which a kind of document reports its faults.
     *
     * @param unknownKey a key nobody asked for
     * @param missingKey a required key that is not there
     * @param wrongValue a value that does not fit
     * @param wrongDate a date that does not exist
     */
    public record Codes(IssueCode unknownKey, IssueCode missingKey, IssueCode wrongValue, IssueCode wrongDate) {
        /** The codes of a company profile. */
        public static final Codes PROFILE = new Codes(
                IssueCode.PROFILE_UNKNOWN_KEY,
                IssueCode.PROFILE_MISSING_KEY,
                IssueCode.PROFILE_WRONG_TYPE,
                IssueCode.PROFILE_WRONG_DATE);
        /** The codes of the files of a ruleset. */
        public static final Codes RULESET = new Codes(
                IssueCode.RULESET_UNKNOWN_KEY,
                IssueCode.RULESET_MISSING_KEY,
                IssueCode.RULESET_INVALID_VALUE,
                IssueCode.RULESET_INVALID_VALUE);
    }

    private final Datum.Fields fields;
    private final Codes codes;
    private final List<Issue> issues;
    private final Set<String> asked = new LinkedHashSet<>();

    private Form(Datum.Fields fields, Codes codes, List<Issue> issues) {
        this.fields = fields;
        this.codes = codes;
        this.issues = issues;
    }

    /**
     * Opens a mapping.
     *
     * @param what names the mapping in messages, such as {@code a requirement}
     * @return empty, with an issue, if the document is no mapping
     */
    public static Optional<Form> of(Datum document, String what, Codes codes, List<Issue> issues) {
        if (document instanceof Datum.Fields fields) {
            return Optional.of(new Form(fields, codes, issues));
        }
        issues.add(Issue.error(
                codes.wrongValue(),
                document.at(),
                "expected " + what + ", a mapping of keys, but found " + kind(document)));
        return Optional.empty();
    }

    /** Returns where the mapping stands. */
    public Location at() {
        return fields.at();
    }

    /** Returns where a key stands, or the mapping if it has no such key. */
    public Location at(String key) {
        return fields.at(key);
    }

    /** Returns whether a key is there with a value. */
    public boolean has(String key) {
        asked.add(key);
        Datum value = fields.entries().get(key);
        return value != null && !(value instanceof Datum.Absent);
    }

    /** Returns a value as written, empty if it is missing or null. */
    public Optional<Datum> datum(String key) {
        return has(key) ? Optional.of(fields.entries().get(key)) : Optional.empty();
    }

    /** Returns a text. */
    public Optional<String> text(String key) {
        return scalar(key, "text", Optional::of);
    }

    /** Returns a text that must be there; a placeholder if it is not. */
    public String requiredText(String key) {
        return require(key, text(key).filter(text -> !text.isBlank()), "");
    }

    /** Returns a value that was found, or notes that its key is missing. */
    public <T> T require(String key, Optional<T> found, T placeholder) {
        if (found.isEmpty() && !has(key)) {
            note(codes.missingKey(), at(), "`" + key + "` is missing");
        } else if (found.isEmpty()
                && fields.entries().get(key) instanceof Datum.Scalar scalar
                && scalar.text().isBlank()) {
            note(codes.missingKey(), at(key), "`" + key + "` is empty");
        }
        return found.orElse(placeholder);
    }

    /** Returns a number. */
    public Optional<BigDecimal> number(String key) {
        return scalar(key, "a number", Numbers::parse);
    }

    /** Returns a date. */
    public Optional<LocalDate> date(String key) {
        return datum(key).flatMap(datum -> {
            Optional<LocalDate> day = datum instanceof Datum.Scalar scalar ? day(scalar.text()) : Optional.empty();
            if (day.isEmpty()) {
                note(
                        codes.wrongDate(),
                        datum.at(),
                        "`" + key + "` must be a date such as 2026-03-31, not " + shown(datum));
            }
            return day;
        });
    }

    /** Returns a length of time. */
    public Optional<Period> period(String key) {
        return scalar(key, "a length of time such as P12M or P30D", Form::span);
    }

    /** Returns yes or no. */
    public Optional<Boolean> flag(String key) {
        return scalar(key, "true or false", Form::truth);
    }

    /** Returns one of the words of an enum, in its own case or in lower case. */
    public <E extends Enum<E>> Optional<E> word(String key, Class<E> words) {
        String allowed = Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return scalar(
                key,
                "one of " + allowed,
                text -> Arrays.stream(words.getEnumConstants())
                        .filter(word -> word.name().equals(text)
                                || word.name().toLowerCase(Locale.ROOT).equals(text))
                        .findFirst());
    }

    /** Returns a mapping inside this one. */
    public Optional<Form> form(String key, String what) {
        return datum(key).flatMap(datum -> of(datum, what, codes, issues));
    }

    /** Returns the members of a list; empty if it is missing. */
    public List<Datum> items(String key) {
        return datum(key)
                .map(datum -> {
                    if (datum instanceof Datum.Items items) {
                        return items.members();
                    }
                    note(codes.wrongValue(), datum.at(), "`" + key + "` must be a list, not " + shown(datum));
                    return List.<Datum>of();
                })
                .orElse(List.of());
    }

    /** Returns a list of mappings; a member that is none is noted and left out. */
    public List<Form> forms(String key, String what) {
        return items(key).stream()
                .flatMap(item -> of(item, what, codes, issues).stream())
                .toList();
    }

    /** Returns a member of a list as if it were the value of a key, so that it is read like one. */
    public Form member(String key, Datum member) {
        Map<String, Location> keys = Map.of(key, member.at());
        return new Form(new Datum.Fields(Map.of(key, member), keys, member.at()), codes, issues);
    }

    /** Returns a list of texts. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Datum item : items(key)) {
            if (item instanceof Datum.Scalar scalar) {
                texts.add(scalar.text());
            } else {
                note(codes.wrongValue(), item.at(), "`" + key + "` must be a list of texts; found " + kind(item));
            }
        }
        return texts;
    }

    /** Returns the keys written, in order, and counts them all as asked for. */
    public Set<String> keys() {
        asked.addAll(fields.entries().keySet());
        return fields.entries().keySet();
    }

    /** Notes an error at a place of this document. */
    public void note(IssueCode code, Location at, String message) {
        issues.add(Issue.error(code, at, message));
    }

    /** Notes a value that does not fit, at its key. */
    public void invalid(String key, String message) {
        note(codes.wrongValue(), at(key), message);
    }

    /** Notes every key that nobody asked for. */
    public void done() {
        for (String key : fields.entries().keySet()) {
            if (!asked.contains(key)) {
                note(codes.unknownKey(), at(key), "unknown key `" + key + "`" + Nearest.hint(key, asked));
            }
        }
    }

    private <T> Optional<T> scalar(String key, String expected, Function<String, Optional<T>> read) {
        return datum(key).flatMap(datum -> {
            Optional<T> value = datum instanceof Datum.Scalar scalar ? read.apply(scalar.text()) : Optional.<T>empty();
            if (value.isEmpty()) {
                note(codes.wrongValue(), datum.at(), "`" + key + "` must be " + expected + ", not " + shown(datum));
            }
            return value;
        });
    }

    /** Returns a date of the calendar, as {@code YYYY-MM-DD}. */
    public static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns a length of time in years, months, weeks and days, as ISO 8601 writes it. */
    public static Optional<Period> span(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns yes or no, from {@code true}, {@code false}, {@code yes}, {@code no} in any case. */
    public static Optional<Boolean> truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> Optional.of(true);
            case "false", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Returns a value as a message shows it, cut to 60 characters. */
    public static String shown(Datum datum) {
        if (datum instanceof Datum.Scalar scalar) {
            String text = scalar.text();
            return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
        }
        return kind(datum);
    }

    private static String kind(Datum datum) {
        if (datum instanceof Datum.Items) {
            return "a list";
        }
        if (datum instanceof Datum.Fields) {
            return "a mapping";
        }
        return datum instanceof Datum.Absent ? "nothing" : "a single value";
    }
}
