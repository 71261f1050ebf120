package org.assay.ruleset.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions a ruleset can work with: from one version up to, not including, the next major one.
 *
 * @param from the lowest version that fits
 */
public record VersionRange(Version from) {
    private static final Pattern FORM = Pattern.compile("\\^(\\d{1,6})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?");

    /** Reads {@code ^1.2} or {@code ^1.2.3}; empty if the text is anything else. */
    public static Optional<VersionRange> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int patch = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return Optional.of(new VersionRange(
                new Version(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), patch)));
    }

    /** Returns whether a version fits. */
    public boolean includes(Version version) {
        return version.major() == from.major() && version.compareTo(from) >= 0;
    }

    /** Returns the one of two ranges that begins later. */
    public static VersionRange stricter(VersionRange one, VersionRange other) {
        return one.from().compareTo(other.from()) >= 0 ? one : other;
    }

    /** Returns the range as an OSGi filter over the attribute {@code version}. */
    public String filter() {
        return "(version>=" + from + ")(!(version>=" + (from.major() + 1) + ".0.0))";
    }

    @Override
    public String toString() {
        return "^" + from;
    }
}
